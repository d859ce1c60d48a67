package com.iafactory.studio.engine.writer;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which of the source's chapters a film has room for.
 *
 * @param usable chapters whose passages may be used; -1 stands for what comes before the first
 * @param titled whether their titles are spoken
 */
record ChapterChoice(Set<Integer> usable, boolean titled) {
    /** Title, pauses and one or two sentences; less is a list of headings. */
    private static final Duration SHORTEST_CHAPTER = Duration.ofSeconds(13);

    static ChapterChoice of(Material material, Duration body) {
        Set<Integer> all =
                material.passages().stream().map(Passage::chapter).collect(Collectors.toCollection(TreeSet::new));
        List<Integer> chapters = all.stream().filter(c -> c >= 0).toList();
        long room = body.dividedBy(SHORTEST_CHAPTER);
        if (chapters.isEmpty() || room < 2) {
            return new ChapterChoice(all, false);
        }
        Set<Integer> usable = chapters.stream()
                .sorted(Comparator.comparingDouble((Integer c) -> worth(material, c))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(room)
                .collect(Collectors.toCollection(TreeSet::new));
        usable.add(-1);
        return new ChapterChoice(usable, true);
    }

    /** Its two best passages. */
    private static double worth(Material material, int chapter) {
        return material.passages().stream()
                .filter(p -> p.chapter() == chapter)
                .map(p -> material.salience()[p.order()])
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
