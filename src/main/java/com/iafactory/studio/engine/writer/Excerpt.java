package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of the source that can stand as a short.
 *
 * @param passages what it is made of, in order; the hook's sentence among them unless a heading opens
 * @param hook its opening
 * @param worth the higher the better
 */
record Excerpt(List<Passage> passages, Opening hook, double worth) {

    /**
     * How it opens.
     *
     * @param block where the text stands in the source
     * @param replaces place of the passage that is said here and not again, -1 when none is
     */
    record Opening(String text, int block, int replaces, double strength) {}

    Excerpt {
        passages = List.copyOf(passages);
    }

    /** Hook and body; the call to action is still to come. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Role.HOOK, -1, hook.block(), hook.text()));
        for (Passage passage : passages) {
            if (passage.order() != hook.replaces()) {
                passage.spoken().forEach(s -> lines.add(new Line(Role.BODY, -1, s.block(), s.text())));
            }
        }
        return lines;
    }
}
