package com.iafactory.studio.outbound;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Why a call failed, in words of our own: what libraries say may hold addresses and secrets. */
final class Failures {
    private Failures() {}

    static OutboundFailure of(IOException failure, Destination destination, Deadline deadline, boolean sent) {
        if (deadline.over()) {
            return timedOut(destination, failure, sent);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case TooLarge large -> {
                    return tooLarge(destination, large, sent);
                }
                case MessageConstraintException large -> {
                    return tooLarge(destination, large, sent);
                }
                case SSLException tls -> {
                    return new OutboundFailure(
                            Outbound.TLS_FAILED,
                            "No trusted TLS connection to " + destination + " could be made.",
                            "Check its certificate: trusted, not expired, and for this name.",
                            tls,
                            sent);
                }
                case InterruptedIOException late -> {
                    return timedOut(destination, late, sent);
                }
                case UnknownHostException unknown -> {
                    return unreachable(destination, "its name was not found", unknown, sent);
                }
                case NoHttpResponseException broken -> {
                    return broken(destination, broken, sent);
                }
                case HttpException broken -> {
                    return broken(destination, broken, sent);
                }
                default -> {
                    // Perhaps what caused it says more.
                }
            }
        }
        return unreachable(destination, "there was no connection, or it ended early", failure, sent);
    }

    /** The answer is larger than its limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too large");
        }
    }

    private static OutboundFailure timedOut(Destination destination, Throwable cause, boolean sent) {
        return new OutboundFailure(
                Outbound.TIMED_OUT,
                destination + " did not answer in time.",
                "Try again later; if it happens each time, the other side is too slow.",
                cause,
                sent);
    }

    private static OutboundFailure tooLarge(Destination destination, Throwable cause, boolean sent) {
        return new OutboundFailure(
                Outbound.TOO_LARGE,
                "The answer of " + destination + " is larger than is taken.",
                "The other side has to answer less.",
                cause,
                sent);
    }

    private static OutboundFailure unreachable(Destination destination, String why, Throwable cause, boolean sent) {
        return new OutboundFailure(
                Outbound.UNREACHABLE,
                destination + " cannot be reached: " + why + ".",
                "Check the address, and whether something listens there.",
                cause,
                sent);
    }

    private static OutboundFailure broken(Destination destination, Throwable cause, boolean sent) {
        return new OutboundFailure(
                Outbound.ANSWER_BROKEN,
                destination + " does not answer in HTTP.",
                "Check that a web server listens at that port.",
                cause,
                sent);
    }
}
