package com.iafactory.studio.production.bought;

import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.SoundEffectGenerator;
import com.iafactory.studio.take.SoundEffectGeneratorContract;
import com.iafactory.studio.take.SoundEffectRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Sound effects as users ask for them, whoever makes them. */
class BoughtEffectsTest {
    private static final ElevenLabsStandIn ELEVENLABS = ElevenLabsStandIn.open();
    private static final MakerStand STAND = MakerStand.of(
            "ELEVENLABS_API_KEY", "a-key",
            "ELEVENLABS_BASE_URL", ELEVENLABS.url(),
            "ELEVENLABS_PER_MINUTE", "10000");

    @AfterAll
    static void close() {
        STAND.close();
        ELEVENLABS.close();
    }

    /** One of them. */
    abstract static class Of extends SoundEffectGeneratorContract {
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
        protected SoundEffectGenerator effects() {
            return STAND.makers()
                    .effects(Customer.of(MakerStand.USER), MakerStand.only("effects", maker), new NotAsked());
        }

        @Override
        protected int spent() {
            return STAND.sent() - before;
        }
    }

    private static final class NotAsked implements SoundEffectGenerator {
        @Override
        public String version() {
            throw new AssertionError("the engine is not asked where a service is");
        }

        @Override
        public void make(SoundEffectRequest request, Path wav) {
            throw new AssertionError("the engine is not asked where a service is");
        }
    }

    @Nested
    class OfElevenLabs extends Of {
        OfElevenLabs() {
            super("elevenlabs");
        }
    }

    @Nested
    class OfAFake extends Of {
        OfAFake() {
            super(FakeProvider.NAME);
        }
    }
}
