package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.bought.VoiceCloner;
import com.iafactory.studio.production.sound.MadeSound;
import com.iafactory.studio.production.sound.Sound;
import com.iafactory.studio.production.sound.SoundState;
import com.iafactory.studio.production.sound.SoundStudio;
import com.iafactory.studio.production.sound.SoundWish;
import com.iafactory.studio.production.sound.Sounds;
import com.iafactory.studio.script.LanguageDetector;
import com.iafactory.studio.take.MusicStyle;
import com.iafactory.studio.take.VoiceCatalogue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Voices, music and sounds by themselves. The same request gives the same sound, which is made once. */
@RestController
@RequestMapping("/api/v1/audio")
final class AudioController {
    private static final int LARGEST_PAGE = 200;

    private final SoundStudio studio;
    private final Sounds sounds;
    private final VoiceCloner cloner;
    private final MediaLinks links;
    private final Patience patience;

    AudioController(SoundStudio studio, Sounds sounds, VoiceCloner cloner, MediaLinks links, Patience patience) {
        this.cloner = cloner;
        this.studio = studio;
        this.sounds = sounds;
        this.links = links;
        this.patience = patience;
    }

    record Speak(
            @JsonProperty(required = true) String text,
            @Nullable String voice,
            @Nullable Language language) {
        SoundWish wish() {
            SoundWish.Spoken.requireText(text);
            return new SoundWish.Spoken(
                    text,
                    language == null ? detected() : language,
                    voice == null || voice.isBlank() ? "default" : voice);
        }

        private Language detected() {
            try {
                return new LanguageDetector().detect(text);
            } catch (StudioException e) {
                throw StudioException.input(
                        e.code(),
                        "The language cannot be told from so few words, or is none of the six.",
                        "Send language: fr, ar, darija, en, de or it.");
            }
        }
    }

    record Compose(
            @JsonProperty(required = true) MusicStyle style,
            @JsonProperty(required = true) int durationSeconds,
            @Nullable Language language,
            @Nullable Long seed) {
        SoundWish wish() {
            return new SoundWish.Composed(
                    style, durationSeconds, language == null ? Language.EN : language, seed == null ? 1 : seed);
        }
    }

    /**
     * @param text what is to be heard, in any language; the studio's own engine knows some hundred words
     * @param durationSeconds 0.5 to 30; 3 where nothing is said
     * @param seed another one gives another recording of the same
     */
    record Effect(
            @JsonProperty(required = true) String text,
            @Nullable Double durationSeconds,
            @Nullable Long seed) {
        private static final double USUAL = 3;

        SoundWish wish() {
            return new SoundWish.Effect(
                    text.strip(), durationSeconds == null ? USUAL : durationSeconds, seed == null ? 1 : seed);
        }
    }

    /** @param cloned one's own, made from samples by a service */
    record Voices(List<VoiceCatalogue.Offer> voices, List<VoiceCloner.Cloned> cloned) {}

    record Begun(UUID id, SoundState status) {}

    /**
     * @param language of speech and music
     * @param words of a spoken text, with their times in seconds
     * @param remarks why another made it than was asked first; usually none
     */
    record Ready(
            UUID id,
            SoundState status,
            String url,
            double durationSeconds,
            Optional<Language> language,
            Optional<String> voice,
            Optional<MusicStyle> style,
            Optional<Long> seed,
            List<MadeSound.Word> words,
            List<String> remarks) {}

    /** The voices there are, language by language, and one's own; those of a service are at {@code /makers/{maker}/voices}. */
    @GetMapping("/voices")
    Voices voices(@AuthenticationPrincipal Caller caller) {
        return new Voices(studio.voices(), cloner.list(caller.id()));
    }

    /** Speaks a text, with the time of every word. */
    @Answers({@Answers.Answer(status = 201, body = Ready.class), @Answers.Answer(status = 202, body = Begun.class)})
    @PostMapping("/tts")
    ResponseEntity<Object> speak(
            @AuthenticationPrincipal Caller caller,
            @RequestBody Speak asked,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        return make(caller, asked.wish(), prefer);
    }

    /** Composes a piece of music of at most two minutes. */
    @Answers({@Answers.Answer(status = 201, body = Ready.class), @Answers.Answer(status = 202, body = Begun.class)})
    @PostMapping("/music")
    ResponseEntity<Object> compose(
            @AuthenticationPrincipal Caller caller,
            @RequestBody Compose asked,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        return make(caller, asked.wish(), prefer);
    }

    /** Makes a sound from words: rain, a bell, applause. */
    @Answers({@Answers.Answer(status = 201, body = Ready.class), @Answers.Answer(status = 202, body = Begun.class)})
    @PostMapping("/effects")
    ResponseEntity<Object> effect(
            @AuthenticationPrincipal Caller caller,
            @RequestBody Effect asked,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        return make(caller, asked.wish(), prefer);
    }

    /** Sounds of one's own, the latest first. */
    @GetMapping
    AudioViews.Page list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Sound> found = sounds.list(caller.id(), Optional.ofNullable(cursor), size + 1);
        List<Sound> shown = found.subList(0, Math.min(size, found.size()));
        return new AudioViews.Page(
                shown.stream().map(sound -> AudioViews.Item.of(sound, links)).toList(),
                found.size() > size ? Optional.of(shown.getLast().id().toString()) : Optional.empty());
    }

    /** Removes a sound and its file; films that use it keep what they have. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        studio.delete(caller.id(), id);
    }

    /** A sound, or that it is still being made. */
    @Answers(@Answers.Answer(status = 200, body = Ready.class))
    @GetMapping("/{id}")
    ResponseEntity<Object> read(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        Sound sound = sounds.find(caller.id(), id).orElseThrow(() -> SoundStudio.missing(id));
        return ResponseEntity.ok(sound.state() == SoundState.MAKING ? new Begun(id, SoundState.MAKING) : body(sound));
    }

    /** 201 with the sound when it is ready within the client's patience ({@code Prefer: wait=N}), else 202 with its address. */
    private ResponseEntity<Object> make(Caller caller, SoundWish wish, @Nullable String prefer) {
        UUID id = studio.make(caller.id(), wish, Priorities.of(caller));
        Optional<Sound> settled = patience.until(
                prefer, () -> sounds.find(caller.id(), id).filter(sound -> sound.state() != SoundState.MAKING));
        URI place = URI.create("/api/v1/audio/" + id);
        return settled.isEmpty()
                ? ResponseEntity.accepted().location(place).body(new Begun(id, SoundState.MAKING))
                : ResponseEntity.created(place).body(body(settled.get()));
    }

    private Ready body(Sound sound) {
        sound.failure().ifPresent(trouble -> {
            throw StudioException.refused(trouble.code(), trouble.message(), trouble.remedy());
        });
        MadeSound made = sound.made().orElseThrow();
        String url = links.to(sound.user(), sound.file());
        AudioViews.Particulars wish = AudioViews.Particulars.of(sound.wish());
        return new Ready(
                sound.id(),
                sound.state(),
                url,
                made.durationSeconds(),
                wish.language(),
                wish.voice(),
                wish.style(),
                wish.seed(),
                made.words(),
                made.remarks());
    }
}
