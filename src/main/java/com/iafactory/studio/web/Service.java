package com.iafactory.studio.web;

import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.media.StudioException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The service while it runs. SIGTERM and SIGINT end it: no new requests, those at work are finished, then the database. */
public final class Service implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final int port;
    private final Optional<Accounts.Invited> ownerToken;
    private final CountDownLatch ended;

    private Service(
            ConfigurableApplicationContext context,
            int port,
            Optional<Accounts.Invited> ownerToken,
            CountDownLatch ended) {
        this.context = context;
        this.port = port;
        this.ownerToken = ownerToken;
        this.ended = ended;
    }

    /** @throws StudioException when the port is taken or the database is not to be had */
    public static Service start(ServiceSettings settings) {
        return start(settings, WebConfiguration.class);
    }

    /** @param configurations all of it; the usual one is {@link WebConfiguration} */
    static Service start(ServiceSettings settings, Class<?>... configurations) {
        SpringApplication application = new SpringApplication(configurations);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(org.springframework.boot.Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        Map<String, Object> properties = new HashMap<>(settings.variables());
        // A client that asks for a status again and again need not connect anew.
        properties.put("server.tomcat.max-keep-alive-requests", 10_000);
        properties.putAll(Map.of(
                "server.port",
                settings.port(),
                "server.shutdown",
                "graceful",
                "server.forward-headers-strategy",
                settings.behindProxy() ? "native" : "none",
                "server.tomcat.max-swallow-size",
                "2MB",
                "spring.lifecycle.timeout-per-shutdown-phase",
                "20s",
                "spring.threads.virtual.enabled",
                true,
                "spring.main.register-shutdown-hook",
                true,
                "studio.api-only",
                settings.apiOnly()));
        CountDownLatch ended = new CountDownLatch(1);
        application.addInitializers(starting ->
                starting.getEnvironment().getPropertySources().addFirst(new MapPropertySource("service", properties)));
        application.addInitializers(starting -> ((GenericApplicationContext) starting).registerBean(FirstOwner.class));
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> ended.countDown());
        ConfigurableApplicationContext context;
        try {
            context = application.run();
        } catch (RuntimeException e) {
            throw explain(e);
        }
        try {
            WebServer server = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());
            return new Service(
                    context, server.getPort(), context.getBean(FirstOwner.class).invited(), ended);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    private static RuntimeException explain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return StudioException.failed(
                        "port-taken",
                        "Another program listens on port " + taken.getPort() + " already.",
                        "End it, or choose another port: ./studio serve --port " + (taken.getPort() + 1),
                        failure);
            }
            if (cause instanceof StudioException known) {
                return known;
            }
        }
        return failure;
    }

    public int port() {
        return port;
    }

    /** By which the owner's account is made; empty when there is an owner. */
    public Optional<Accounts.Invited> ownerToken() {
        return ownerToken;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** Waits until the service has begun to end. */
    public void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
