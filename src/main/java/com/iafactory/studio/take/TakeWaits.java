package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;

/** It is not the turn of a take yet; the work is tried again later, and nothing is lost. */
public final class TakeWaits extends StudioException {
    private static final long serialVersionUID = 1L;

    public static final String CODE = "take-waits";

    public TakeWaits(String why) {
        super(Kind.FAILED, CODE, why, "The work goes on by itself.");
    }
}
