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

    /** Of two that say the same the written one stays. */
    static List<Title> of(Reading reading, List<String> written) {
        TitleScore score = new TitleScore(reading);
        Map<String, Title> titles = new LinkedHashMap<>();
        for (String text : written) {
            titles.putIfAbsent(key(text), new Title(score.strategy(text), text, WRITTEN));
        }
        Titles.of(reading).forEach(own -> titles.putIfAbsent(key(own.text()), own));
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
