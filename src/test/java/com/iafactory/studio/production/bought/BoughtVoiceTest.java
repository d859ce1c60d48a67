package com.iafactory.studio.production.bought;

import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.OpenAiSpeechStandIn;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.SpeechSynthesizerContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Voices as productions ask for them, whoever speaks. */
class BoughtVoiceTest {
    private static final ElevenLabsStandIn ELEVENLABS = ElevenLabsStandIn.open();
    private static final OpenAiSpeechStandIn OPENAI = OpenAiSpeechStandIn.open();
    private static final MakerStand STAND = MakerStand.of(
            "ELEVENLABS_API_KEY", "a-key",
            "ELEVENLABS_BASE_URL", ELEVENLABS.url(),
            "ELEVENLABS_PER_MINUTE", "10000",
            "ELEVENLABS_SPEECH_FORMAT", "wav_24000",
            "ELEVENLABS_VOICE_DEFAULT", "FrenchWoman00001",
            "OPENAI_BASE_URL", OPENAI.url() + "/v1",
            "OPENAI_PER_MINUTE", "10000");

    @AfterAll
    static void close() {
        STAND.close();
        ELEVENLABS.close();
        OPENAI.close();
    }

    /** One of them. */
    abstract static class Of extends SpeechSynthesizerContract {
        private final String maker;

        Of(String maker) {
            this.maker = maker;
        }

        @Override
        protected SpeechSynthesizer voice() {
            return STAND.makers().voice(Customer.of(MakerStand.USER), MakerStand.only("voice", maker), "default");
        }

        @Override
        protected String another() {
            return maker + "/FrenchMan0000001";
        }

        @Override
        protected String nobody() {
            return maker + "/" + OpenAiSpeechStandIn.NO_VOICE;
        }

        @Override
        protected String tooMuch() {
            return "mot ".repeat(20_000);
        }

        @Override
        protected int spent() {
            return STAND.sent();
        }
    }

    /** With the time of every letter. */
    @Nested
    class OfElevenLabs extends Of {
        OfElevenLabs() {
            super("elevenlabs");
        }
    }

    /** Times come from pauses. */
    @Nested
    class OfOpenAiAndItsLike extends Of {
        OfOpenAiAndItsLike() {
            super("openai");
        }
    }

    /** Nobody says when a word is heard. */
    @Nested
    class OfAFake extends Of {
        OfAFake() {
            super(FakeProvider.NAME);
        }

        @Override
        protected String nobody() {
            return FakeProvider.NAME + "/" + FakeProvider.NOBODY;
        }
    }

    /** The studio's own, asked by productions. */
    @Nested
    class OfTheStudio extends Of {
        OfTheStudio() {
            super("local");
        }

        @Override
        protected String another() {
            return "f2";
        }

        @Override
        protected String nobody() {
            return "nobody";
        }

        /** It speaks whatever length. */
        @Override
        protected String tooMuch() {
            return "";
        }
    }
}
