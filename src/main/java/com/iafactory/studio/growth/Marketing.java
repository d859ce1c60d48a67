package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Screenplay;
import java.util.List;

/** The door of the growth hacker: from a screenplay to everything that is said about the film. Pure and thread-safe. */
public final class Marketing {
    /** Changes whenever the output may change; part of the digest of what is made here. */
    public static final String VERSION = "growth 1";

    private Marketing() {}

    /** The marketing of a film made with the offline engines. */
    public static MarketingKit plan(Screenplay screenplay, Language language, List<Chapter> chapters) {
        return plan(screenplay, language, chapters, Credits.offline());
    }

    /** @param chapters as they lie in the finished film, in order; may be empty */
    public static MarketingKit plan(Screenplay screenplay, Language language, List<Chapter> chapters, Credits credits) {
        Reading reading = Reading.of(screenplay, language);
        Hashtags hashtags = Hashtags.of(reading);
        return new MarketingKit(
                language,
                ViralityScore.of(screenplay, reading),
                Titles.of(reading),
                Description.of(screenplay, reading, chapters, hashtags.youtube(), credits),
                hashtags,
                ThumbnailIdeas.of(reading));
    }
}
