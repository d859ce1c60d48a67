package com.iafactory.studio.engine.writer;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How long passages last when they are spoken.
 *
 * @param titled whether the titles of their chapters are spoken too
 */
record SpokenLength(Material material, boolean titled) {
    Duration of(int passage) {
        return material.timing().spoken(material.passages().get(passage).texts());
    }

    /**
     * Of several passages, with the titles of their chapters.
     *
     * @param beside passages that are spoken anyway, and the titles of their chapters with them
     */
    Duration of(Collection<Integer> passages, Collection<Integer> beside) {
        Duration length = titles(passages, chapters(beside));
        for (int passage : passages) {
            length = length.plus(of(passage));
        }
        return length;
    }

    private Duration titles(Collection<Integer> passages, Set<Integer> spoken) {
        if (!titled) {
            return Duration.ZERO;
        }
        Set<Integer> fresh = chapters(passages);
        fresh.removeAll(spoken);
        fresh.remove(-1);
        return fresh.stream()
                .map(chapter -> material.timing()
                        .chapterTitle(material.outline().titles().get(chapter)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Set<Integer> chapters(Collection<Integer> passages) {
        Set<Integer> chapters = new HashSet<>();
        passages.forEach(
                passage -> chapters.add(material.passages().get(passage).chapter()));
        return chapters;
    }
}
