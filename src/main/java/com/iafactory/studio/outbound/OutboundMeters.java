package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.Set;
import java.util.function.Supplier;

/** Times calls: {@code studio.outbound.calls} by outcome, which is the class of the answer or why there was none. Thread-safe. */
final class OutboundMeters {
    private static final Set<String> CODES = Set.of(
            Outbound.URL_REFUSED,
            Outbound.ADDRESS_REFUSED,
            Outbound.REDIRECT_REFUSED,
            Outbound.UNREACHABLE,
            Outbound.TIMED_OUT,
            Outbound.TOO_LARGE,
            Outbound.TLS_FAILED,
            Outbound.ANSWER_BROKEN);

    private final MeterRegistry registry;

    OutboundMeters(MeterRegistry registry) {
        this.registry = registry;
        timer("2xx");
    }

    static OutboundMeters none() {
        return new OutboundMeters(new CompositeMeterRegistry());
    }

    OutboundAnswer timed(Supplier<OutboundAnswer> call) {
        Timer.Sample begun = Timer.start(registry);
        String outcome = "other";
        try {
            OutboundAnswer answer = call.get();
            outcome = answer.status() / 100 + "xx";
            return answer;
        } catch (StudioException e) {
            outcome = CODES.contains(e.code()) ? e.code().replaceFirst("^outbound-", "") : outcome;
            throw e;
        } finally {
            begun.stop(timer(outcome));
        }
    }

    private Timer timer(String outcome) {
        return Timer.builder("studio.outbound.calls").tag("outcome", outcome).register(registry);
    }
}
