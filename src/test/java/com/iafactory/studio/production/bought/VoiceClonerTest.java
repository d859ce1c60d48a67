package com.iafactory.studio.production.bought;

import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Voices made from samples as users ask for them, whoever makes them. */
class VoiceClonerTest {
    private static final ElevenLabsStandIn ELEVENLABS = ElevenLabsStandIn.open();
    private static final MakerStand BY_ELEVENLABS = MakerStand.of(
            "STUDIO_CLONES_MAKERS", "elevenlabs",
            "ELEVENLABS_API_KEY", "a-key",
            "ELEVENLABS_BASE_URL", ELEVENLABS.url(),
            "ELEVENLABS_PER_MINUTE", "10000");
    private static final MakerStand BY_A_FAKE = MakerStand.of("STUDIO_CLONES_MAKERS", FakeProvider.NAME);

    @AfterAll
    static void close() {
        BY_ELEVENLABS.close();
        BY_A_FAKE.close();
        ELEVENLABS.close();
    }

    @Nested
    class OfElevenLabs extends VoiceClonerContract {
        @Override
        MakerStand stand() {
            return BY_ELEVENLABS;
        }

        @Override
        String maker() {
            return "elevenlabs";
        }
    }

    @Nested
    class OfAFake extends VoiceClonerContract {
        @Override
        MakerStand stand() {
            return BY_A_FAKE;
        }

        @Override
        String maker() {
            return FakeProvider.NAME;
        }
    }
}
