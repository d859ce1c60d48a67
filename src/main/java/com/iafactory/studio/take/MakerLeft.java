package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;

/**
 * A maker could not, and the next of its list takes over: plan anew without it. Nothing is wrong with the production.
 *
 * @see LeftMaker
 */
public final class MakerLeft extends StudioException {
    private static final long serialVersionUID = 1L;

    private final transient LeftMaker left;

    public MakerLeft(LeftMaker left, StudioException why) {
        super(
                Kind.FAILED,
                "maker-left",
                left.provider() + " is left for the next maker of " + left.what() + ": " + left.why(),
                "The studio goes on by itself with the next maker.",
                why);
        this.left = left;
    }

    public LeftMaker left() {
        return left;
    }
}
