package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Reading;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Titles that somebody wrote among the studio's own, the best first: all are measured alike. */
final class RankedTitles {
    private static final String WRITTEN = "Written by a language model about this film.";

    private RankedTitles() {}

    /** Of the long film, beside the studio's five. */
    static List<Title> ofFilm(Reading reading, List<String> written) {
        return of(reading, written, Titles.of(reading));
    }

    /** Of a short, beside what it is called: it says too little for titles of the studio's own. */
    static List<Title> ofShort(Reading reading, List<String> written) {
        String called = Titles.fit(reading.title());
        Title own = new Title(new TitleScore(reading).strategy(called), called, "What the short is called.");
        return of(reading, written, List.of(own));
    }

    /** Of two that say the same the written one stays. */
    private static List<Title> of(Reading reading, List<String> written, List<Title> all) {
        TitleScore score = new TitleScore(reading);
        Map<String, Title> titles = new LinkedHashMap<>();
        for (String text : written) {
            titles.putIfAbsent(key(text), new Title(score.strategy(text), text, WRITTEN));
        }
        all.forEach(own -> titles.putIfAbsent(key(own.text()), own));
        return titles.values().stream()
                .map(title -> title.scored(score.of(title.text())))
                .sorted(Comparator.comparingInt(RankedTitles::value).reversed())
                .toList();
    }

    private static int value(Title title) {
        return title.score().map(Score::value).orElse(0);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
