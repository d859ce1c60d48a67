package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;

/** What a service made cannot be used. */
public final class UnusableResult extends StudioException {
    private static final long serialVersionUID = 1L;

    /** A machine with much to do is slow, too. */
    private static final String SLOW = "upload-takes-too-long";

    private final boolean broken;

    /**
     * @param why of kind INPUT when the fault is the result's: it is broken, or not what it should be; otherwise it could not be opened
     *     here, and may be good
     */
    public UnusableResult(String maker, StudioException why) {
        super(
                Kind.FAILED,
                "take-unusable",
                "What " + maker + " made cannot be used: " + why.getMessage(),
                "Another maker is tried; or ask for another take.",
                why);
        this.broken = why.kind() == Kind.INPUT && !SLOW.equals(why.code());
    }

    /** Whether nobody could use it anywhere. */
    public boolean broken() {
        return broken;
    }
}
