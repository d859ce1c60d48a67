package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.TrendNote;
import java.time.Duration;

/** What a brief asks of the model, in measures of the voice that will speak. */
record ScriptQuestion(Brief brief, Pace pace) {
    /** About thirty thousand words; what is beyond is left out, and said to be. */
    static final int LONGEST_SOURCE = 200_000;

    static final Duration LONGEST_HOOK = Duration.ofSeconds(3);

    private static final Duration CHAPTERS_FROM = Duration.ofSeconds(75);
    private static final Duration SHORT = Duration.ofSeconds(28);
    private static final int LONGEST_WISH = 300;
    private static final int LONGEST_TREND = 400;
    private static final int SAMPLE = 1500;
    /** A chapter's title stands between longer pauses. */
    private static final double WITH_CHAPTERS = 0.96;
    /** A film from a source that is soon told is as long as the source, spoken. */
    private static final double STRETCH = 1.0;

    /** As asked for, or as much as the source carries. */
    Duration target() {
        if (brief.topic().isPresent()) {
            return brief.target();
        }
        Duration carried = Duration.ofMillis(Math.round(1000 * STRETCH * spoken().length() / rate(beginning())));
        return carried.compareTo(brief.target()) < 0 ? carried : brief.target();
    }

    boolean chapters() {
        return target().compareTo(CHAPTERS_FROM) >= 0;
    }

    String text() {
        Question question = new Question()
                .fact("language", Tongue.name(brief.language()))
                .fact("letters", letters())
                .fact("platform", brief.platform().code())
                .fact("target_seconds", target().toSeconds())
                .fact("about_characters", characters(target()))
                .fact("hook_characters", hookCharacters())
                .fact("chapters", chapters() ? "yes" : "no")
                .fact("shorts", brief.shorts())
                .fact("short_characters", characters(SHORT));
        brief.title()
                .ifPresent(title -> question.quote("wished_title", new Untrusted(title), LONGEST_WISH)
                        .say(
                                "The wished title is the title of the film: answer it as title and as the first of titles, word for"
                                        + " word, however long it is, and write a film that keeps what it promises."));
        brief.tone().ifPresent(tone -> question.quote("tone", new Untrusted(tone), LONGEST_WISH));
        brief.audience().ifPresent(audience -> question.quote("audience", new Untrusted(audience), LONGEST_WISH));
        brief.topic()
                .ifPresentOrElse(
                        topic -> question.quote("topic", new Untrusted(topic), Brief.LONGEST_TOPIC),
                        () -> question.quote("source", new Untrusted(spoken()), LONGEST_SOURCE));
        for (TrendNote trend : brief.trends()) {
            question.quote(
                    "trend of " + trend.seen(), new Untrusted(trend.title() + "\n" + trend.summary()), LONGEST_TREND);
        }
        return question.say("Write the script.").text();
    }

    private String spoken() {
        return SourceText.of(brief.source());
    }

    private String letters() {
        return brief.language() == Language.DARIJA ? Tongue.letters(Tongue.writing(brief)) : "those of the language";
    }

    private long characters(Duration length) {
        return Math.round(length.toMillis() / 1000.0 * rate());
    }

    private long hookCharacters() {
        return Math.round(LONGEST_HOOK.toMillis() / 1000.0 * rate());
    }

    /** Characters a second of this voice, pauses included, measured on what it will speak about, or on the like. */
    private double rate() {
        Writing writing = Tongue.writing(brief);
        boolean like = brief.topic().isPresent() || brief.source().letters() != writing.letters();
        return rate(like ? Tongue.sample(writing) : beginning());
    }

    private String beginning() {
        return spoken().substring(0, Math.min(SAMPLE, spoken().length()));
    }

    private double rate(String sample) {
        double seconds = 0;
        double characters = 0;
        for (String sentence : sample.split("\\n+|(?<=[.!?؟])\\s+")) {
            seconds += pace.of(sentence).plus(Pace.SENTENCE_PAUSE).toMillis() / 1000.0;
            characters += sentence.length();
        }
        return characters / seconds * (brief.target().compareTo(CHAPTERS_FROM) >= 0 ? WITH_CHAPTERS : 1);
    }
}
