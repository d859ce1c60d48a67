package com.iafactory.studio.cli;

import com.iafactory.studio.web.Service;
import com.iafactory.studio.web.ServiceSettings;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code studio serve}: the studio for many users, over HTTP. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the studio over HTTP until it is stopped by Ctrl-C or SIGTERM.",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "1:the port is taken, or the database is not to be had",
            "2:wrong input or usage",
            "130, 143:stopped by Ctrl-C, by SIGTERM"
        },
        footerHeading = "%nVariables:%n",
        footer = {
            "  STUDIO_PORT                    port when --port is not given",
            "  STUDIO_DATABASE_URL            a PostgreSQL (14 or newer) instead of the studio's own;",
            "                                 with STUDIO_DATABASE_USER and STUDIO_DATABASE_PASSWORD",
            "  STUDIO_OWNER_EMAIL, STUDIO_OWNER_PASSWORD",
            "                                 the owner made at the first start",
            "  STUDIO_REGISTRATION=open       anybody may register, not only who is invited",
            "  STUDIO_GOOGLE_CLIENT_ID, STUDIO_GOOGLE_CLIENT_SECRET, STUDIO_GITHUB_CLIENT_ID, STUDIO_GITHUB_CLIENT_SECRET",
            "                                 people may log in there; see docs/service.md",
            "  STUDIO_JWT_KEY                 keys of access tokens, the same on all nodes (openssl rand -base64 32)",
            "  STUDIO_METRICS_TOKEN           bearer token for /actuator/prometheus",
            "  STUDIO_BEHIND_PROXY=yes        believe X-Forwarded-For and -Proto of a proxy in the private network"
        })
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "Port to listen on (default: STUDIO_PORT, else 8080).")
    private @Nullable String port;

    @Option(names = "--api-only", description = "Answer requests only; workers elsewhere make the films.")
    private boolean apiOnly;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> environment = System.getenv();
        ServiceSettings settings = new ServiceSettings(
                port(port == null ? environment.getOrDefault("STUDIO_PORT", "") : port),
                apiOnly,
                "yes".equals(environment.get("STUDIO_BEHIND_PROXY")),
                Map.of());
        try (Service service = Service.start(settings)) {
            announce(service);
            service.await();
        }
        return 0;
    }

    private void announce(Service service) {
        PrintWriter err = spec.commandLine().getErr();
        String address = "http://localhost:" + service.port();
        Duration taken = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        service.ownerToken().ifPresent(token -> {
            err.println("studio: nobody owns this studio yet. Make the owner's account within a day, once:");
            err.println("        curl " + address + "/api/v1/auth/owner -H 'Content-Type: application/json' -d"
                    + " '{\"token\": \"" + token.token()
                    + "\", \"email\": \"you@example.com\", \"password\": \"...\"}'");
        });
        err.printf(Locale.ROOT, "studio: ready at %s after %.1f s%n", address, taken.toMillis() / 1000.0);
        err.flush();
    }

    private static int port(String typed) {
        if (typed.isBlank()) {
            return ServiceSettings.PORT;
        }
        return Port.read(typed, "--port");
    }
}
