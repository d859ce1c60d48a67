package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import java.util.ArrayList;
import java.util.List;

/** Groups the lines of a cut: a line stands alone unless it is too short for a shot of its own. */
final class Passages {
    private Passages() {}

    static List<Passage> of(Cut cut, Blocks blocks, Pace pace, Rhythm rhythm) {
        List<Passage> passages = new ArrayList<>();
        List<Line> lines = cut.lines();
        int start = 0;
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            Passage passage = Passage.of(lines.subList(at, end), start, pace);
            while (passage.seconds() < rhythm.shortest()
                    && end < lines.size()
                    && together(lines.get(at), lines.get(end), blocks)) {
                Passage longer = Passage.of(lines.subList(at, end + 1), start, pace);
                if (longer.seconds() > rhythm.longest()) {
                    break;
                }
                passage = longer;
                end++;
            }
            if (!passages.isEmpty() && passage.seconds() < rhythm.shortest()) {
                passage = joinedToLast(passages, passage, blocks, pace, rhythm);
            }
            passages.add(passage);
            start = passage.start() + passage.words().size();
            at = end;
        }
        return passages;
    }

    /** Takes the last passage away and gives both as one, when they belong together and fit a shot. */
    private static Passage joinedToLast(
            List<Passage> passages, Passage passage, Blocks blocks, Pace pace, Rhythm rhythm) {
        Passage last = passages.getLast();
        if (last.seconds() + passage.seconds() > rhythm.longest() || !together(last.line(), passage.line(), blocks)) {
            return passage;
        }
        passages.removeLast();
        List<Line> lines = new ArrayList<>(last.lines());
        lines.addAll(passage.lines());
        return Passage.of(lines, last.start(), pace);
    }

    private static boolean together(Line one, Line other, Blocks blocks) {
        return one.role() == other.role()
                && one.chapter() == other.chapter()
                && one.role() != Line.Role.CHAPTER
                && one.role() != Line.Role.CALL_TO_ACTION
                && (one.block() == other.block() || (blocks.isPlain(one) && blocks.isPlain(other)));
    }
}
