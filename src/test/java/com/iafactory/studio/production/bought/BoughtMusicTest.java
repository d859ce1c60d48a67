package com.iafactory.studio.production.bought;

import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.MiniMaxStandIn;
import com.iafactory.studio.provider.standin.SunoStandIn;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.MusicGeneratorContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Music as productions ask for it, whoever composes. */
class BoughtMusicTest {
    private static final ElevenLabsStandIn ELEVENLABS = ElevenLabsStandIn.open();
    private static final MiniMaxStandIn MINIMAX = MiniMaxStandIn.open();
    private static final SunoStandIn SUNO = SunoStandIn.open();
    private static final MakerStand STAND = MakerStand.of(
            "ELEVENLABS_API_KEY", "a-key",
            "ELEVENLABS_BASE_URL", ELEVENLABS.url(),
            "ELEVENLABS_PER_MINUTE", "10000",
            "MINIMAX_API_KEY", "a-key",
            "MINIMAX_BASE_URL", MINIMAX.url(),
            "MINIMAX_PER_MINUTE", "10000",
            "SUNO_API_KEY", "a-key",
            "SUNO_BASE_URL", SUNO.url(),
            "SUNO_CALLBACK_URL", "https://studio.example/told",
            "SUNO_PER_MINUTE", "10000");

    @AfterAll
    static void close() {
        STAND.close();
        ELEVENLABS.close();
        MINIMAX.close();
        SUNO.close();
    }

    /** One of them. */
    abstract static class Of extends MusicGeneratorContract {
        private final String maker;
        private int before;

        Of(String maker) {
            this.maker = maker;
        }

        @BeforeEach
        void count() {
            before = STAND.sent();
        }

        @Override
        protected MusicGenerator music() {
            return STAND.makers().music(Customer.of(MakerStand.USER), MakerStand.only("music", maker));
        }

        @Override
        protected int spent() {
            return STAND.sent() - before;
        }
    }

    @Nested
    class OfElevenLabs extends Of {
        OfElevenLabs() {
            super("elevenlabs");
        }
    }

    @Nested
    class OfMiniMax extends Of {
        OfMiniMax() {
            super("minimax");
        }
    }

    @Nested
    class OfSuno extends Of {
        OfSuno() {
            super("suno");
        }
    }

    @Nested
    class OfAFake extends Of {
        OfAFake() {
            super(FakeProvider.NAME);
        }
    }
}
