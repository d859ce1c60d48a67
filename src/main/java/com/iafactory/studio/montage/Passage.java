package com.iafactory.studio.montage;

import com.iafactory.studio.media.Direction;
import com.iafactory.studio.montage.picture.Accent;
import com.iafactory.studio.montage.picture.Blend;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.picture.Wipe;
import com.iafactory.studio.montage.picture.YuvFrame;
import com.iafactory.studio.storyboard.Transition;

/**
 * The frames in which one shot gives way to the next. The outgoing shot goes on moving under the incoming one; everything
 * runs in reading direction. Not thread-safe.
 */
final class Passage {
    /** The outgoing shot moves by this share of the incoming one, so that the new page slides over the old. */
    private static final double PARALLAX = 0.3;

    private static final double SHADE = 0.45;
    /** The back edge of a chapter's band starts this share of the time after its front edge. */
    private static final double LAG = 0.35;

    private final Transition transition;
    private final ShotPicture outgoing;
    private final int outgoingFrames;
    private final ShotPicture incoming;
    private final boolean rightToLeft;
    private final Blend blend = new Blend();
    private final YuvFrame scratch;
    private final Wipe wipe;

    Passage(
            Transition transition,
            ShotPicture outgoing,
            int outgoingFrames,
            ShotPicture incoming,
            int incomingFrames,
            Direction direction,
            YuvFrame scratch) {
        this.transition = transition;
        this.outgoing = outgoing;
        this.outgoingFrames = outgoingFrames;
        this.incoming = incoming;
        this.rightToLeft = direction.rightToLeft();
        this.scratch = scratch;
        if (transition == Transition.CHAPTER) {
            incoming.draw(incomingFrames - 1, scratch);
        }
        this.wipe = new Wipe(Accent.of(scratch), rightToLeft);
    }

    /** Draws frame {@code frame} of the passage, from 0. */
    void draw(int frame, YuvFrame target) {
        double progress = (frame + 1.0) / (transition.frames() + 1);
        drawOutgoing(frame, target, progress);
        switch (transition) {
            case CUT -> incoming.draw(frame, target);
            case CROSSFADE -> {
                incoming.draw(frame, scratch);
                blend.into(target, scratch, smooth(progress));
            }
            case PUSH -> push(frame, target, glide(progress));
            case CHAPTER -> {
                incoming.draw(frame, scratch);
                double lead = smooth(Math.min(1, progress / (1 - LAG)));
                double trail = smooth(Math.max(0, (progress - LAG) / (1 - LAG)));
                wipe.draw(target, scratch, lead, trail);
            }
        }
    }

    private void drawOutgoing(int frame, YuvFrame target, double progress) {
        double shift = transition == Transition.PUSH ? -PARALLAX * glide(progress) * target.width() : 0;
        outgoing.draw(outgoingFrames + frame, target, rightToLeft ? -shift : shift, Pose.Clip.NONE);
    }

    private void push(int frame, YuvFrame target, double progress) {
        blend.darken(target, SHADE * progress);
        double shift = (1 - progress) * target.width();
        double infinite = Double.POSITIVE_INFINITY;
        Pose.Clip window = rightToLeft
                ? new Pose.Clip(-infinite, -infinite, target.width() - shift, infinite)
                : new Pose.Clip(shift, -infinite, infinite, infinite);
        incoming.draw(frame, target, rightToLeft ? -shift : shift, window);
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    /** Quick to start and slow to settle: nothing on a screen should stop dead. */
    private static double glide(double t) {
        double rest = 1 - smooth(t);
        return 1 - rest * rest;
    }
}
