package com.iafactory.studio.cli;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.watch.MetricsServer;
import com.iafactory.studio.web.Rooms;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code studio worker}: makes what the nodes of a service ask for, on this machine. */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        description = {
            "Works on the queues of a service until it is stopped by Ctrl-C or SIGTERM; what it was making is given to another worker.",
            "Needs the service's database (STUDIO_DATABASE_URL) and, on another machine, its media store (STUDIO_S3_...)."
        })
final class WorkerCommand implements Callable<Integer> {
    @Option(
            names = "--queues",
            paramLabel = "LIST",
            defaultValue = "media,default,high",
            description = "Queues to work on, joined by commas (default: ${DEFAULT-VALUE}).")
    private String queues = "";

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description = "Serve /actuator/health and, with STUDIO_METRICS_TOKEN, /actuator/prometheus on this port"
                    + " (default: STUDIO_METRICS_PORT, else not at all).")
    private @Nullable String metricsPort;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Arrays.stream(queues.split(",", -1)).forEach(QueueName::of);
        Optional<Integer> port = wantedPort();
        CountDownLatch ended = new CountDownLatch(1);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("worker", Map.of("studio.queues", queues)));
            context.register(Rooms.class);
            context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> ended.countDown());
            context.registerShutdownHook();
            start(context);
            Optional<MetricsServer> metrics = port.map(number -> MetricsServer.open(number, context));
            metrics.ifPresent(server -> spec.commandLine()
                    .getErr()
                    .println("studio: health and metrics at http://localhost:" + server.port() + "/actuator"));
            spec.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "studio: working on %s after %.1f s%n",
                            queues,
                            Duration.ofMillis(ManagementFactory.getRuntimeMXBean()
                                                    .getUptime())
                                            .toMillis()
                                    / 1000.0);
            spec.commandLine().getErr().flush();
            ended.await();
            metrics.ifPresent(MetricsServer::close);
        }
        return 0;
    }

    private Optional<Integer> wantedPort() {
        String typed = metricsPort == null ? System.getenv().getOrDefault("STUDIO_METRICS_PORT", "") : metricsPort;
        return typed.isBlank() ? Optional.empty() : Optional.of(Port.read(typed, "--metrics-port"));
    }

    static void start(AnnotationConfigApplicationContext context) {
        try {
            context.refresh();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof StudioException known) {
                    throw known;
                }
            }
            throw e;
        }
    }
}
