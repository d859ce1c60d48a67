package com.iafactory.studio.provider;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Arriving;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundFailure;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.outbound.RetryAfter;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls of one service, with what their failing means. What an answer means is for the adapter: every answer, whatever its status, is
 * given back. Thread-safe.
 */
public final class Wire {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Links of services lead from one of their hosts to another. */
    private static final int REDIRECTS = 3;

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final String provider;
    private final Outbound outbound;

    public Wire(String provider, Outbound outbound) {
        this.provider = provider;
        this.outbound = outbound;
    }

    /**
     * Sends what costs money.
     *
     * @throws ServiceRefusal when nothing was sent
     * @throws UnclearOutcome when it may have been
     */
    public OutboundAnswer buy(OutboundRequest request) {
        return bought(() -> outbound.send(request));
    }

    /** The same; somebody is told of the body of a successful answer while it arrives. */
    public OutboundAnswer buy(OutboundRequest request, Arriving listener) {
        return bought(() -> outbound.send(request, listener));
    }

    /** The same; the body of a successful answer goes into a file. */
    public OutboundAnswer buy(OutboundRequest request, Path file) {
        return bought(() -> outbound.fetch(request, file));
    }

    private OutboundAnswer bought(Supplier<OutboundAnswer> call) {
        try {
            return call.get();
        } catch (OutboundFailure e) {
            if (e.sent()) {
                throw new UnclearOutcome(provider, String.valueOf(e.getMessage()), e);
            }
            throw away(e);
        } catch (StudioException e) {
            if (before(e)) {
                throw away(e);
            }
            // The answer could not be kept, for example: by then it has been made.
            throw new UnclearOutcome(provider, String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean before(StudioException e) {
        return e.code().equals(Outbound.URL_REFUSED)
                || e.code().equals(Outbound.ADDRESS_REFUSED)
                || e.code().equals("outbound-file-unreadable");
    }

    /**
     * Asks what costs nothing and may be asked again.
     *
     * @throws ServiceRefusal reason AWAY when there is no answer
     */
    public OutboundAnswer ask(OutboundRequest request) {
        try {
            return outbound.send(request);
        } catch (OutboundFailure e) {
            throw away(e);
        }
    }

    /** The same; the body of a successful answer goes into a file. */
    public OutboundAnswer fetch(OutboundRequest request, Path file) {
        try {
            return outbound.fetch(request, file);
        } catch (OutboundFailure e) {
            throw away(e);
        }
    }

    /**
     * Downloads a result from a link the service gave, without any key. Written piece by piece; never whole in memory.
     *
     * @param most bytes
     * @param time for all of it
     * @throws ServiceRefusal reason AWAY when it does not arrive; ask for a fresh link and try again
     */
    public OutboundAnswer download(String url, Path file, long most, Duration time) {
        OutboundRequest request =
                OutboundRequest.get(url).with(limits(time).upTo(most)).following(REDIRECTS);
        OutboundAnswer answer;
        try {
            answer = outbound.fetch(request, file);
        } catch (OutboundFailure e) {
            throw away(e);
        }
        if (!answer.successful()) {
            throw new ServiceRefusal(
                    provider, Reason.AWAY, "its link to the result answers " + answer.status(), after(answer));
        }
        return answer;
    }

    /** For a call that may take so long, most of it in silence. */
    public static Limits limits(Duration time) {
        return new Limits(TO_CONNECT, time, time, 1 << 20, false);
    }

    /** For an answer that comes in many pieces. */
    public static Limits streaming(Duration quiet, Duration total) {
        return new Limits(TO_CONNECT, quiet, total, 1 << 20, false);
    }

    /** What {@code Retry-After} (seconds or a date) or {@code Retry-After-Ms} asks for. */
    public static Optional<Duration> after(OutboundAnswer answer) {
        return answer.header("retry-after-ms")
                .flatMap(Wire::number)
                .map(Duration::ofMillis)
                .or(() -> RetryAfter.of(answer));
    }

    private static Optional<Long> number(String text) {
        return text.strip().matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(text.strip())) : Optional.empty();
    }

    /** The body as JSON; a missing node when it is none. */
    public static JsonNode json(OutboundAnswer answer) {
        try {
            return MAPPER.readTree(answer.bytes());
        } catch (JacksonException e) {
            return MAPPER.missingNode();
        }
    }

    private ServiceRefusal away(StudioException e) {
        ServiceRefusal refusal =
                new ServiceRefusal(provider, Reason.AWAY, String.valueOf(e.getMessage()), Optional.empty());
        refusal.initCause(e);
        return refusal;
    }
}
