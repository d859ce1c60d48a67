package com.iafactory.studio.production.sound;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.bought.Unasked;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.MusicStyle;
import com.iafactory.studio.take.SoundEffectRequest;
import com.iafactory.studio.take.SpeechRequest;
import java.time.Duration;
import java.util.Set;

/** What sound is wanted. */
public sealed interface SoundWish {
    /** Whoever usually speaks. */
    String VOICE = "default";

    /** What everything the wish says makes of it, with a certain maker. */
    default Digest digest(String makersVersion) {
        return Digest.of("sound", kind().code(), Json.canonical(this), makersVersion);
    }

    SoundKind kind();

    /** What a service would be asked for. */
    default Capability capability() {
        return switch (kind()) {
            case SPEECH -> Capability.SPEECH;
            case MUSIC -> Capability.MUSIC;
            case EFFECT -> Capability.SOUND_EFFECT;
        };
    }

    /** What no service is asked for, whoever could be. */
    default Set<Capability> unasked() {
        return Unasked.of(this instanceof Spoken spoken ? spoken.voice() : VOICE, false);
    }

    /** About how long it is, in milliseconds; what a service would be asked for. */
    default long quantity() {
        return switch (this) {
            case Spoken spoken -> new SpeechRequest(spoken.text(), spoken.language(), spoken.voice(), 0).quantity();
            case Composed composed ->
                Duration.ofSeconds(composed.durationSeconds()).toMillis();
            case Effect effect -> effect.request().quantity();
        };
    }

    static SoundWish read(SoundKind kind, String json) {
        return switch (kind) {
            case SPEECH -> Json.parse(json, Spoken.class);
            case MUSIC -> Json.parse(json, Composed.class);
            case EFFECT -> Json.parse(json, Effect.class);
        };
    }

    /**
     * A text spoken.
     *
     * @param voice of the maker, or {@code default}
     */
    record Spoken(String text, Language language, String voice) implements SoundWish {
        private static final int LONGEST = 5000;

        public Spoken {
            requireText(text);
        }

        /** @throws StudioException kind INPUT when it cannot be spoken */
        public static void requireText(String text) {
            if (Words.of(text).isEmpty()) {
                throw StudioException.input("text-missing", "There is nothing to say.", "Send the words as text.");
            }
            if (text.length() > LONGEST) {
                throw StudioException.input(
                        "text-too-long",
                        "text has more than " + LONGEST + " characters.",
                        "Send it in several requests.");
            }
        }

        @Override
        public SoundKind kind() {
            return SoundKind.SPEECH;
        }
    }

    /**
     * Music.
     *
     * @param durationSeconds 2 to 120, the longest piece of the published tariff
     * @param language colours the harmony
     * @param seed another one gives another piece
     */
    record Composed(MusicStyle style, int durationSeconds, Language language, long seed) implements SoundWish {
        private static final int SHORTEST = 2;
        private static final int LONGEST = 120;

        public Composed {
            if (durationSeconds < SHORTEST || durationSeconds > LONGEST) {
                throw StudioException.input(
                        "music-length",
                        "Music lasts " + SHORTEST + " to " + LONGEST + " seconds, not " + durationSeconds + ".",
                        "Ask for another duration_seconds.");
            }
        }

        @Override
        public SoundKind kind() {
            return SoundKind.MUSIC;
        }
    }

    /**
     * A sound that is neither speech nor music.
     *
     * @param text what is to be heard
     * @param durationSeconds 0.5 to 30
     * @param seed another one gives another recording
     */
    record Effect(String text, double durationSeconds, long seed) implements SoundWish {
        private static final int MOST_LETTERS = 450;
        private static final double SHORTEST = 0.5;
        private static final double LONGEST = 30;

        public Effect {
            if (Words.of(text).isEmpty()) {
                throw StudioException.input(
                        "text-missing", "There is no sound to make.", "Send what is to be heard as text.");
            }
            if (text.length() > MOST_LETTERS) {
                throw StudioException.input(
                        "text-too-long",
                        "text has more than " + MOST_LETTERS + " characters.",
                        "Say in one sentence what is to be heard.");
            }
            if (!(durationSeconds >= SHORTEST && durationSeconds <= LONGEST)) {
                throw StudioException.input(
                        "sound-effect-length",
                        "Sounds last " + SHORTEST + " to " + LONGEST + " seconds, not " + durationSeconds + ".",
                        "Ask for another duration_seconds.");
            }
        }

        /** As makers are asked. */
        SoundEffectRequest request() {
            return new SoundEffectRequest(text, Duration.ofMillis(Math.round(1000 * durationSeconds)), seed);
        }

        @Override
        public SoundKind kind() {
            return SoundKind.EFFECT;
        }
    }
}
