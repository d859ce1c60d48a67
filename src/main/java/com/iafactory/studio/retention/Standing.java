package com.iafactory.studio.retention;

import java.time.Instant;

/**
 * How an object in the media store stands with the room it belongs to.
 *
 * @param since of {@link State#FORMER} and {@link State#INTERMEDIATE}: when it was last part of a film that was made
 */
public record Standing(State state, Instant since) {
    public static final Standing NEEDED = new Standing(State.NEEDED, Instant.EPOCH);
    public static final Standing UNRECORDED = new Standing(State.UNRECORDED, Instant.EPOCH);
    public static final Standing PREVIEW = new Standing(State.PREVIEW, Instant.EPOCH);

    /** What it is to the room. */
    public enum State {
        /** Something refers to it, or may refer to it soon. */
        NEEDED,
        /** Nothing refers to it: left by a crash, or by a removal that came too early. */
        UNRECORDED,
        /** The preview of a film that can be seen itself. */
        PREVIEW,
        /** On record, but only earlier editions of finished films called for it. */
        FORMER,
        /** On record and part of a finished film, whose deliverables are there without it; an edit would make it again. */
        INTERMEDIATE
    }

    public static Standing former(Instant since) {
        return new Standing(State.FORMER, since);
    }

    public static Standing intermediate(Instant since) {
        return new Standing(State.INTERMEDIATE, since);
    }
}
