package com.iafactory.studio.language;

import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import java.time.Duration;
import java.util.List;

/** How long lines take with the pauses between them, as the production sets them. */
record SpokenTime(Pace pace) {
    Duration of(List<Line> lines) {
        Duration total = Duration.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            total = total.plus(with(lines, i));
        }
        return total;
    }

    /** One line with the pause after it. */
    Duration with(List<Line> lines, int index) {
        boolean atTitle = lines.get(index).role() == Line.Role.CHAPTER
                || (index + 1 < lines.size() && lines.get(index + 1).role() == Line.Role.CHAPTER);
        return pace.of(lines.get(index).text()).plus(atTitle ? Pace.CHAPTER_PAUSE : Pace.SENTENCE_PAUSE);
    }
}
