package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;

/** A call that ended without an answer. */
public final class OutboundFailure extends StudioException {
    private static final long serialVersionUID = 1L;

    private final boolean sent;

    OutboundFailure(String code, String message, String remedy, Throwable cause, boolean sent) {
        super(Kind.FAILED, code, message, remedy, cause);
        this.sent = sent;
    }

    /** Whether any of the request may have reached the other side; when not, it was not even connected. */
    public boolean sent() {
        return sent;
    }
}
