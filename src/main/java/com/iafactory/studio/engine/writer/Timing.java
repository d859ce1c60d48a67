package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long lines take with the pauses between them. Asks the pace once a text. */
final class Timing {
    private final Pace pace;
    private final Map<String, Duration> known = new ConcurrentHashMap<>();

    Timing(Pace pace) {
        this.pace = pace;
    }

    Duration of(String text) {
        return known.computeIfAbsent(text, pace::of);
    }

    /** Each text with the pause after it. */
    Duration spoken(List<String> texts) {
        return texts.stream().map(text -> of(text).plus(Pace.SENTENCE_PAUSE)).reduce(Duration.ZERO, Duration::plus);
    }

    /** What the title of a chapter adds to a film that goes on after it. */
    Duration chapterTitle(String title) {
        return of(title).plus(Pace.CHAPTER_PAUSE.multipliedBy(2)).minus(Pace.SENTENCE_PAUSE);
    }

    /** Lines in order; a chapter's title has the longer pause before and after it. */
    Duration of(List<Line> lines) {
        Duration total = Duration.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            total = total.plus(of(lines.get(i).text())).plus(pauseAfter(lines, i));
        }
        return total;
    }

    static Duration pauseAfter(List<Line> lines, int index) {
        boolean atTitle = lines.get(index).role() == Line.Role.CHAPTER
                || index + 1 < lines.size() && lines.get(index + 1).role() == Line.Role.CHAPTER;
        return atTitle ? Pace.CHAPTER_PAUSE : Pace.SENTENCE_PAUSE;
    }
}
