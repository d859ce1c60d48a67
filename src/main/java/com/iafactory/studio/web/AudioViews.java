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

    /**
     * A sound in a list.
     *
     * @param url once it is ready
     * @param text that is spoken
     * @param failure why it could not be made
     */
    record Item(
            UUID id,
            SoundKind kind,
            SoundState status,
            Optional<String> url,
            Optional<Double> durationSeconds,
            Language language,
            Optional<String> text,
            Optional<String> voice,
            Optional<MusicStyle> style,
            Optional<Long> seed,
            Optional<Trouble> failure) {
        static Item of(Sound sound, MediaLinks links) {
            boolean ready = sound.state() == SoundState.READY;
            Optional<String> url = ready ? Optional.of(links.to(sound.user(), sound.file())) : Optional.empty();
            Optional<Double> seconds = sound.made().filter(made -> ready).map(MadeSound::durationSeconds);
            return switch (sound.wish()) {
                case SoundWish.Spoken wish ->
                    new Item(
                            sound.id(),
                            wish.kind(),
                            sound.state(),
                            url,
                            seconds,
                            wish.language(),
                            Optional.of(wish.text()),
                            Optional.of(wish.voice()),
                            Optional.empty(),
                            Optional.empty(),
                            sound.failure());
                case SoundWish.Composed wish ->
                    new Item(
                            sound.id(),
                            wish.kind(),
                            sound.state(),
                            url,
                            seconds,
                            wish.language(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(wish.style()),
                            Optional.of(wish.seed()),
                            sound.failure());
            };
        }
    }

    /** @param next where the next page goes on; missing on the last */
    record Page(List<Item> items, Optional<String> next) {}
}
