package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Screenplay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The door of the growth hacker: from a screenplay to everything that is said about the film. Pure and thread-safe. */
public final class Marketing {
    /** Changes whenever the output may change; part of the digest of what is made here. */
    public static final String VERSION = "growth 1";

    private Marketing() {}

    /** The marketing of a film made with the offline engines and as long as its script plans. */
    public static MarketingKit plan(Screenplay screenplay, Language language, List<Chapter> chapters) {
        Duration planned = Rhythm.of(screenplay, Phrasebook.of(language)).length();
        Duration last = chapters.isEmpty() ? Duration.ZERO : chapters.getLast().start();
        Duration length = planned.compareTo(last) > 0 ? planned : last.plus(ChapterList.SHORTEST);
        return plan(screenplay, language, chapters, length, Credits.offline());
    }

    /** The same with the ideas for thumbnails that the film's own words give. */
    public static MarketingKit plan(
            Screenplay screenplay, Language language, List<Chapter> chapters, Duration length, Credits credits) {
        return plan(screenplay, language, chapters, length, credits, Ideas.NONE);
    }

    /**
     * @param chapters as they lie in the finished film, in order; may be empty
     * @param length of the finished film
     * @param ideas of others, which go before or beside those that the film's own words give
     */
    public static MarketingKit plan(
            Screenplay screenplay,
            Language language,
            List<Chapter> chapters,
            Duration length,
            Credits credits,
            Ideas ideas) {
        Reading reading = Reading.of(screenplay, language);
        String marks = ChapterList.of(chapters, length, reading.book());
        Optional<MarketingDraft> draft = ideas.draft(screenplay.film().name());
        Hashtags hashtags =
                draft.map(written -> Hashtags.of(reading, written.hashtags())).orElseGet(() -> Hashtags.of(reading));
        return new MarketingKit(
                language,
                ViralityScore.of(screenplay, reading),
                draft.map(written -> RankedTitles.ofFilm(reading, written.titles()))
                        .orElseGet(() -> Titles.of(reading)),
                Description.of(screenplay, reading, draft.map(MarketingDraft::description), marks, hashtags, credits),
                hashtags,
                ThumbnailIdeas.of(reading, ideas.thumbnails()),
                shorts(screenplay, language, ideas));
    }

    private static List<ShortMarketing> shorts(Screenplay screenplay, Language language, Ideas ideas) {
        List<ShortMarketing> shorts = new ArrayList<>();
        for (Cut cut : screenplay.shorts()) {
            ideas.draft(cut.name()).ifPresent(written -> {
                Reading reading = Reading.of(cut, language);
                shorts.add(new ShortMarketing(
                        cut.name(),
                        RankedTitles.ofShort(reading, written.titles()),
                        written.description(),
                        Hashtags.of(reading, written.hashtags())));
            });
        }
        return shorts;
    }
}
