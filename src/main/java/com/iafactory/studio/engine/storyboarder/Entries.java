package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.Transition;

/** How a shot comes in: cut within an idea, fade or push into the next one, a move of its own into a chapter. */
final class Entries {
    private Entries() {}

    static Transition of(Piece before, Piece piece, ShotContent content, Cut.Kind kind) {
        Line last = before.passage().lineOf(before.end() - 1);
        Line line = piece.line();
        if (content instanceof ShotContent.ChapterCard) {
            return Transition.CHAPTER;
        }
        if (last.role() == Line.Role.CHAPTER
                || !piece.opens()
                || (content instanceof ShotContent.Listing listing && listing.firstNew() > 0)) {
            return Transition.CUT;
        }
        boolean idea = line.role() != last.role() || line.block() != last.block();
        if (!idea || line.role() == Line.Role.HOOK) {
            return Transition.CUT;
        }
        boolean push = kind == Cut.Kind.SHORT || Cameras.draw("entry " + piece.text(), 2) == 0;
        return push ? Transition.PUSH : Transition.CROSSFADE;
    }
}
