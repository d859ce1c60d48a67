package com.iafactory.studio.production.bought;

import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.JobStandIn;
import com.iafactory.studio.provider.standin.LumaStandIn;
import com.iafactory.studio.provider.standin.MiniMaxStandIn;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.SceneMaker;
import com.iafactory.studio.take.SceneMakerContract;
import com.iafactory.studio.time.SettableClock;
import com.iafactory.studio.web.PlainFootage;
import java.awt.Color;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Pictures and clips as productions ask for them, whoever makes them. */
class BoughtScenesTest {
    private static final byte[] CLIP = PlainFootage.shortClip(new Color(90, 60, 160));
    private static final FalStandIn FAL = FalStandIn.open(0, CLIP);
    private static final MiniMaxStandIn MINIMAX = MiniMaxStandIn.open(0, CLIP);
    private static final LumaStandIn LUMA = LumaStandIn.open(0, CLIP, new SettableClock());
    private static final OpenAiStandIn OPENAI = OpenAiStandIn.open();
    private static final MakerStand STAND = stand("LUMA_BASE_URL", LUMA.url() + "/v1");
    private static final MakerStand OLDER = stand(
            "LUMA_API", "dream-machine",
            "LUMA_BASE_URL", LUMA.url() + "/dream-machine/v1",
            "MINIMAX_CLIP_API", "v2");

    private static MakerStand stand(String... more) {
        String[] all = {
            "FAL_API_KEY", "key:secret",
            "FAL_BASE_URL", FAL.url(),
            "FAL_PER_MINUTE", "10000",
            "MINIMAX_API_KEY", "a-key",
            "MINIMAX_BASE_URL", MINIMAX.url(),
            "MINIMAX_PER_MINUTE", "10000",
            "LUMA_API_KEY", "a-key",
            "LUMA_PER_MINUTE", "10000",
            "OPENAI_API_KEY", OpenAiStandIn.KEY,
            "OPENAI_BASE_URL", OPENAI.base(),
            "OPENAI_PER_MINUTE", "10000"
        };
        return MakerStand.of(Stream.of(all, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @AfterAll
    static void close() {
        STAND.close();
        OLDER.close();
        FAL.close();
        MINIMAX.close();
        LUMA.close();
        OPENAI.close();
    }

    /** One of them, for one part. */
    abstract static class Of extends SceneMakerContract {
        private final MakerStand stand;
        private final Map<String, List<String>> makers = new HashMap<>();

        /** Without a language model nobody finds softer words for what is forbidden. */
        Of(MakerStand stand, String part, String maker) {
            this.stand = stand;
            makers.put(part, List.of(maker));
            makers.put("writer", List.of(MakerChoice.LOCAL));
        }

        /** Clips begin with a picture of a fake. */
        final void beginsWithAPicture() {
            makers.put("pictures", List.of(FakeProvider.NAME));
        }

        @Override
        protected SceneMaker scenes() {
            return stand.makers(MakerChoice.read(makers, false)).scenes().orElseThrow();
        }

        @Override
        protected int spent() {
            return stand.sent();
        }
    }

    /** A service whose jobs may come to nothing. */
    abstract static class OfJobs extends Of {
        private final JobStandIn standIn;
        private final String forbidden;

        OfJobs(MakerStand stand, String part, String maker, JobStandIn standIn, String forbidden) {
            super(stand, part, maker);
            this.standIn = standIn;
            this.forbidden = forbidden;
        }

        @Override
        protected void forbids() {
            standIn.failsJobs(forbidden);
        }

        @AfterEach
        void allows() {
            standIn.failsJobs("");
        }
    }

    @Nested
    class PicturesOfFal extends OfJobs {
        PicturesOfFal() {
            super(STAND, "pictures", "fal", FAL, FalStandIn.FORBIDDEN);
        }
    }

    @Nested
    class PicturesOfMiniMax extends Of {
        PicturesOfMiniMax() {
            super(STAND, "pictures", "minimax");
        }

        @Override
        protected void forbids() {
            MINIMAX.fails(new Fault.Answers(MiniMaxStandIn.code(1026, "input sensitive")));
        }
    }

    @Nested
    class PicturesOfOpenAi extends Of {
        PicturesOfOpenAi() {
            super(STAND, "pictures", "openai");
        }

        @Override
        protected void forbids() {
            OPENAI.fails(new Fault.Answers(
                    OpenAiStandIn.error(400, "image_generation_user_error", "moderation_blocked", "no")));
        }
    }

    @Nested
    class PicturesOfAFake extends Of {
        PicturesOfAFake() {
            super(STAND, "pictures", FakeProvider.NAME);
        }

        @Override
        protected void forbids() {
            FakeProvider.FORBIDS.set(true);
        }
    }

    /** From words alone it makes none that are upright. */
    @Nested
    class ClipsOfFal extends OfJobs {
        ClipsOfFal() {
            super(STAND, "clips", "fal", FAL, FalStandIn.FORBIDDEN);
            beginsWithAPicture();
        }

        @Override
        protected void forbids() {
            super.forbids();
            FakeProvider.FORBIDS.set(true);
        }
    }

    @Nested
    class ClipsOfLuma extends OfJobs {
        ClipsOfLuma() {
            super(STAND, "clips", "luma", LUMA, LumaStandIn.FORBIDDEN);
        }
    }

    @Nested
    class ClipsOfTheDreamMachine extends OfJobs {
        ClipsOfTheDreamMachine() {
            super(OLDER, "clips", "luma", LUMA, LumaStandIn.FORBIDDEN);
        }
    }

    /** From words alone it makes none that are upright. */
    @Nested
    class ClipsOfMiniMax extends OfJobs {
        ClipsOfMiniMax() {
            super(STAND, "clips", "minimax", MINIMAX, MiniMaxStandIn.FORBIDDEN);
            beginsWithAPicture();
        }

        @Override
        protected void forbids() {
            super.forbids();
            FakeProvider.FORBIDS.set(true);
        }
    }

    @Nested
    class ClipsOfMiniMaxBySecondApi extends OfJobs {
        ClipsOfMiniMaxBySecondApi() {
            super(OLDER, "clips", "minimax", MINIMAX, MiniMaxStandIn.FORBIDDEN);
        }
    }

    @Nested
    class ClipsOfAFake extends Of {
        ClipsOfAFake() {
            super(STAND, "clips", FakeProvider.NAME);
        }

        @Override
        protected void forbids() {
            FakeProvider.FORBIDS.set(true);
        }
    }
}
