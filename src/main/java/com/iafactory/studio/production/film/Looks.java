package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.script.Origin;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Look;
import java.util.List;

/** Chooses a film's theme and turns it a little from chapter to chapter, so that time is felt. */
final class Looks {
    private static final double CHAPTER_TURN = 26;

    private Looks() {}

    /** The same title has the same theme, however its text is edited. */
    static Look of(Order order, Screenplay written, Makers makers) {
        List<String> themes = makers.illustrator().themes();
        long seed = Digest.of("look", title(written), order.brief().tone().orElse(""))
                .seed();
        return new Look(themes.get((int) Long.remainderUnsigned(seed, themes.size())), 0, order.brand());
    }

    /** A localized film looks like the one it was made from. */
    private static String title(Screenplay written) {
        return written.origin().map(Origin::film).orElse(written.film()).title();
    }

    /** @param chapter from 0, -1 outside of chapters */
    static Look inChapter(Look look, int chapter) {
        // Back and forth around the theme's own hue, never far from it.
        int[] steps = {0, 1, -1, 2, -2};
        double turn = chapter < 0 ? 0 : steps[(chapter + 1) % steps.length] * CHAPTER_TURN;
        return new Look(look.theme(), (look.hueShift() + turn + 360) % 360, look.brand());
    }
}
