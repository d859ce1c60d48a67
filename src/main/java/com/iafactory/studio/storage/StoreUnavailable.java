package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;

/** The media store cannot be reached, or not now. Nothing was changed or lost; the same call can be made again later. */
public final class StoreUnavailable extends StudioException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String what, Throwable cause) {
        super(
                Kind.FAILED,
                "media-store-unavailable",
                "The media store cannot be reached while " + what + ": " + said(cause),
                "Check that the store runs and that this machine reaches it; the work goes on by itself when it is back.",
                cause);
    }

    private static String said(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
