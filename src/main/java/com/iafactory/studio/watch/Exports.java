package com.iafactory.studio.watch;

import com.iafactory.studio.outbound.Outbound;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * To whom else the studio tells what it sees: Datadog, CloudWatch, Sentry, each only where it is configured; nothing of theirs is loaded
 * otherwise. Closed before what it sends with, so that the last minute is not lost.
 */
final class Exports implements AutoCloseable {
    private static final String DATADOG = "STUDIO_DATADOG_API_KEY";
    private static final String CLOUDWATCH = "STUDIO_CLOUDWATCH_NAMESPACE";

    private final Function<String, @Nullable String> variables;
    private final List<PushRegistry> pushed = new ArrayList<>();
    private Optional<SentryReports> reports = Optional.empty();

    Exports(Function<String, @Nullable String> variables) {
        this.variables = variables;
    }

    /** Whether metrics go anywhere but to who asks for them. */
    boolean pushes() {
        return text(DATADOG).isPresent() || text(CLOUDWATCH).isPresent();
    }

    void begin(Supplier<Outbound> outbound, CompositeMeterRegistry registry) {
        text(DATADOG)
                .ifPresent(key -> pushed.add(new DatadogPush(
                        outbound.get(),
                        text("STUDIO_DATADOG_URI").orElse(DatadogPush.USUAL_SITE),
                        key,
                        text("HOSTNAME").orElse("studio"),
                        Clock.SYSTEM)));
        text(CLOUDWATCH)
                .ifPresent(namespace -> pushed.add(new CloudWatchPush(
                        namespace,
                        text("STUDIO_CLOUDWATCH_REGION"),
                        text("STUDIO_CLOUDWATCH_ENDPOINT").map(URI::create),
                        Clock.SYSTEM)));
        for (PushRegistry one : pushed) {
            registry.add(one);
            one.begin();
        }
    }

    void report() {
        reports = text("STUDIO_SENTRY_DSN").map(dsn -> SentryReports.begin(dsn, release()));
    }

    private static String release() {
        String version = Exports.class.getPackage().getImplementationVersion();
        return "iafactory-studio@" + (version == null ? "sources" : version);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(variables.apply(name)).filter(value -> !value.isBlank());
    }

    @Override
    public void close() {
        pushed.forEach(PushRegistry::close);
        reports.ifPresent(SentryReports::close);
    }
}
