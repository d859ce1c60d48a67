package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Phrasebook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The chapters as YouTube reads them in a description: at least three, the first at 0:00, ascending, each of ten seconds or
 * more. One wrong line and the platform shows none, so chapters that are too short are joined with a neighbour.
 */
final class ChapterList {
    private static final int FEWEST = 3;
    private static final long SHORTEST_SECONDS = 10;
    static final Duration SHORTEST = Duration.ofSeconds(SHORTEST_SECONDS);
    private static final String JOINED = " · ";

    private ChapterList() {}

    /** One line a chapter; empty when the rules cannot be kept. */
    static String of(List<Chapter> chapters, Duration end, Phrasebook book) {
        for (int i = 1; i < chapters.size(); i++) {
            if (chapters.get(i).start().compareTo(chapters.get(i - 1).start()) <= 0) {
                return "";
            }
        }
        List<Chapter> kept = joined(fromZero(chapters, book.phrase("description.introduction")), end);
        return kept.size() < FEWEST
                ? ""
                : kept.stream()
                        .map(chapter -> clock(chapter.start()) + " " + chapter.title())
                        .collect(Collectors.joining("\n"));
    }

    /** A short opening belongs to the first chapter, a longer one is a chapter of its own. */
    private static List<Chapter> fromZero(List<Chapter> given, String introduction) {
        List<Chapter> chapters = new ArrayList<>(given);
        if (!chapters.isEmpty() && chapters.getFirst().start().toSeconds() >= SHORTEST_SECONDS) {
            chapters.addFirst(new Chapter(introduction, Duration.ZERO));
        } else if (!chapters.isEmpty()) {
            chapters.set(0, new Chapter(chapters.getFirst().title(), Duration.ZERO));
        }
        return chapters;
    }

    private static List<Chapter> joined(List<Chapter> chapters, Duration end) {
        List<Chapter> kept = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (!kept.isEmpty() && apart(kept.getLast().start(), chapter.start()) < SHORTEST_SECONDS) {
                join(kept, chapter.title());
            } else {
                kept.add(chapter);
            }
        }
        while (kept.size() > 1 && apart(kept.getLast().start(), end) < SHORTEST_SECONDS) {
            String last = kept.removeLast().title();
            join(kept, last);
        }
        return kept;
    }

    private static void join(List<Chapter> kept, String title) {
        Chapter last = kept.removeLast();
        kept.add(new Chapter(last.title() + JOINED + title, last.start()));
    }

    /** Counted in whole seconds, as they are written. */
    private static long apart(Duration from, Duration to) {
        return to.toSeconds() - from.toSeconds();
    }

    private static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%02d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
