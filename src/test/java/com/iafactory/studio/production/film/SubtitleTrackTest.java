package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Report.Track.Origin;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.production.bought.MakerStand;
import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

class SubtitleTrackTest {
    private static final AnthropicStandIn ANTHROPIC = AnthropicStandIn.open();
    private static final OpenAiStandIn OPENAI = OpenAiStandIn.open();
    private static final MakerStand STAND = MakerStand.of(
            "ANTHROPIC_API_KEY",
            AnthropicStandIn.KEY,
            "ANTHROPIC_BASE_URL",
            ANTHROPIC.url(),
            "OPENAI_API_KEY",
            OpenAiStandIn.KEY,
            "OPENAI_BASE_URL",
            OPENAI.base());

    @AfterAll
    static void close() {
        STAND.close();
        ANTHROPIC.close();
        OPENAI.close();
    }

    /** Of whoever writes. */
    abstract static class Of extends SubtitleTrackContract {
        private final String maker;

        Of(String maker) {
            this.maker = maker;
        }

        @Override
        protected Makers makers() {
            return STAND.makers(MakerStand.only("writer", maker));
        }

        @Override
        protected Subtitles asked() {
            return Subtitles.in(Set.of(Language.DE));
        }

        @Override
        protected Origin origin() {
            return Origin.TRANSLATED;
        }
    }

    @Nested
    class TranslatedByAnthropic extends Of {
        TranslatedByAnthropic() {
            super("anthropic");
        }
    }

    @Nested
    class TranslatedByOpenAi extends Of {
        TranslatedByOpenAi() {
            super("openai");
        }
    }

    @Nested
    class TranslatedByAFake extends Of {
        TranslatedByAFake() {
            super("fake");
        }
    }

    /** The studio's own way: without a model. */
    @Nested
    class Brought extends Of {
        Brought() {
            super("local");
        }

        @Override
        protected Subtitles asked() {
            return Subtitles.NONE.with(new Subtitles.Brought(Language.DE, """
                    1
                    00:00:01,000 --> 00:00:03,000
                    <i>Der erste Zug</i> {\\an8}fährt\u202E um 5 Uhr 12.

                    2
                    00:00:09,000 --> 00:00:29,000
                    Niemand spricht.

                    3
                    00:00:40,000 --> 00:00:42,000
                    Zu spät.
                    """));
        }

        @Override
        protected Origin origin() {
            return Origin.IMPORTED;
        }
    }
}
