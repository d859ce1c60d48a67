package com.iafactory.studio.web;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.project.Trouble;
import com.iafactory.studio.production.sound.MadeSound;
import com.iafactory.studio.production.sound.Sound;
import com.iafactory.studio.production.sound.SoundKind;
import com.iafactory.studio.production.sound.SoundState;
import com.iafactory.studio.production.sound.SoundWish;
import com.iafactory.studio.take.MusicStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sounds as they are listed and exported. */
final class AudioViews {
    private AudioViews() {}

    /** What a wish says, for whoever shows it. */
    record Particulars(
            Optional<Language> language,
            Optional<String> text,
            Optional<String> voice,
            Optional<MusicStyle> style,
            Optional<Long> seed) {
        static Particulars of(SoundWish sound) {
            return switch (sound) {
                case SoundWish.Spoken wish ->
                    new Particulars(
                            Optional.of(wish.language()),
                            Optional.of(wish.text()),
                            Optional.of(wish.voice()),
                            Optional.empty(),
                            Optional.empty());
                case SoundWish.Composed wish ->
                    new Particulars(
                            Optional.of(wish.language()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(wish.style()),
                            Optional.of(wish.seed()));
                case SoundWish.Effect wish ->
                    new Particulars(
                            Optional.empty(),
                            Optional.of(wish.text()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(wish.seed()));
            };
        }
    }

    /**
     * A sound in a list.
     *
     * @param url once it is ready
     * @param language of speech and music
     * @param text that is spoken, or what is heard
     * @param failure why it could not be made
     * @param remarks why another made it than was asked first; usually none
     */
    record Item(
            UUID id,
            SoundKind kind,
            SoundState status,
            Optional<String> url,
            Optional<Double> durationSeconds,
            Optional<Language> language,
            Optional<String> text,
            Optional<String> voice,
            Optional<MusicStyle> style,
            Optional<Long> seed,
            Optional<Trouble> failure,
            List<String> remarks) {
        static Item of(Sound sound, MediaLinks links) {
            boolean ready = sound.state() == SoundState.READY;
            Particulars wish = Particulars.of(sound.wish());
            return new Item(
                    sound.id(),
                    sound.wish().kind(),
                    sound.state(),
                    ready ? Optional.of(links.to(sound.user(), sound.file())) : Optional.empty(),
                    sound.made().filter(made -> ready).map(MadeSound::durationSeconds),
                    wish.language(),
                    wish.text(),
                    wish.voice(),
                    wish.style(),
                    wish.seed(),
                    sound.failure(),
                    sound.made().filter(made -> ready).map(MadeSound::remarks).orElse(List.of()));
        }
    }

    /** @param next where the next page goes on; missing on the last */
    record Page(List<Item> items, Optional<String> next) {}
}
