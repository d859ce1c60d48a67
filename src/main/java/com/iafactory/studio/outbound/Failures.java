package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
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

    static StudioException of(IOException failure, Destination destination, Deadline deadline) {
        if (deadline.over()) {
            return timedOut(destination, failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case TooLarge large -> {
                    return tooLarge(destination, large);
                }
                case MessageConstraintException large -> {
                    return tooLarge(destination, large);
                }
                case SSLException tls -> {
                    return StudioException.failed(
                            Outbound.TLS_FAILED,
                            "No trusted TLS connection to " + destination + " could be made.",
                            "Check its certificate: trusted, not expired, and for this name.",
                            tls);
                }
                case InterruptedIOException late -> {
                    return timedOut(destination, late);
                }
                case UnknownHostException unknown -> {
                    return unreachable(destination, "its name was not found", unknown);
                }
                case NoHttpResponseException broken -> {
                    return broken(destination, broken);
                }
                case HttpException broken -> {
                    return broken(destination, broken);
                }
                default -> {
                    // Perhaps what caused it says more.
                }
            }
        }
        return unreachable(destination, "there was no connection, or it ended early", failure);
    }

    /** The answer is larger than its limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too large");
        }
    }

    private static StudioException timedOut(Destination destination, Throwable cause) {
        return StudioException.failed(
                Outbound.TIMED_OUT,
                destination + " did not answer in time.",
                "Try again later; if it happens each time, the other side is too slow.",
                cause);
    }

    private static StudioException tooLarge(Destination destination, Throwable cause) {
        return StudioException.failed(
                Outbound.TOO_LARGE,
                "The answer of " + destination + " is larger than is taken.",
                "The other side has to answer less.",
                cause);
    }

    private static StudioException unreachable(Destination destination, String why, Throwable cause) {
        return StudioException.failed(
                Outbound.UNREACHABLE,
                destination + " cannot be reached: " + why + ".",
                "Check the address, and whether something listens there.",
                cause);
    }

    private static StudioException broken(Destination destination, Throwable cause) {
        return StudioException.failed(
                Outbound.ANSWER_BROKEN,
                destination + " does not answer in HTTP.",
                "Check that a web server listens at that port.",
                cause);
    }
}
