package com.iafactory.studio.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One request and its answer, over a connection of its own that goes to an address that was checked. No other call uses that
 * connection, so nothing of one user ever reaches another's, and ending it at its deadline ends nothing else.
 */
final class Exchange implements AutoCloseable {
    private static final String NAME = "IAFactory-Studio";
    private static final int BUFFER = 1 << 14;

    private final Destination destination;
    private final Limits limits;
    private final BasicHttpClientConnectionManager connections;
    private final HttpUriRequestBase request;
    private final ScheduledFuture<?> alarm;
    private volatile boolean sent;

    Exchange(
            Destination destination,
            List<InetAddress> addresses,
            OutboundRequest asked,
            Deadline deadline,
            Supplier<SSLContext> trust,
            ScheduledExecutorService clock) {
        this.destination = destination;
        this.limits = asked.limits();
        this.connections = PinnedConnections.to(
                addresses,
                limits,
                Optional.of(destination).filter(Destination::secure).map(secure -> trust.get()));
        this.request = request(destination, asked);
        this.alarm = clock.schedule(this::stop, deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    }

    private static HttpUriRequestBase request(Destination destination, OutboundRequest asked) {
        HttpUriRequestBase request = new HttpUriRequestBase(asked.method(), destination.uri());
        request.setConfig(RequestConfig.custom()
                .setProtocolUpgradeEnabled(false)
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setResponseTimeout(Timeout.of(asked.limits().quiet()))
                .build());
        asked.headers().forEach(request::setHeader);
        switch (asked.body()) {
            case Body.None none -> request.setEntity(null);
            case Body.Bytes bytes ->
                request.setEntity(new ByteArrayEntity(bytes.bytes(), ContentType.parse(bytes.type())));
            case Body.OfFile file -> request.setEntity(entity(file));
            case Body.PartOfFile part -> request.setEntity(PartEntity.of(part));
        }
        return request;
    }

    private static FileEntity entity(Body.OfFile body) {
        if (!Files.isReadable(body.file())) {
            throw PartEntity.unreadable(body.file());
        }
        return new FileEntity(body.file().toFile(), ContentType.parse(body.type()));
    }

    /** Opens where the body of an answer goes once its head is known. */
    interface Sink {
        OutputStream open(int status) throws IOException;

        /** How much of it is taken. */
        default Limits limits(int status, Limits asked) {
            return asked;
        }
    }

    /** @return the answer without a body, which has gone to the sink */
    OutboundAnswer run(Sink sink) throws IOException {
        // Closed by what it is built on: closing an answer politely would read the rest of it, for ever perhaps.
        CloseableHttpClient client = HttpClients.custom()
                .setConnectionManager(connections)
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setUserAgent(NAME)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState()
                .addExecInterceptorAfter(ChainElement.CONNECT.name(), "sent", (message, scope, chain) -> {
                    sent = true;
                    return chain.proceed(message, scope);
                })
                .build();
        ClassicHttpResponse response = client.executeOpen(target(), request, null);
        HttpEntity entity = response.getEntity();
        if (entity != null) {
            try (OutputStream out = sink.open(response.getCode())) {
                copy(entity, out, sink.limits(response.getCode(), limits));
            }
        }
        return new OutboundAnswer(response.getCode(), headers(response), new byte[0]);
    }

    /** Whether any of the request may have left; it is connected by then, and TLS agreed on. */
    boolean sent() {
        return sent;
    }

    private HttpHost target() {
        String host = destination.host();
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new HttpHost(destination.scheme(), bare, destination.port());
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(String.valueOf(header.getValue()));
        }
        return headers;
    }

    private static void copy(HttpEntity entity, OutputStream out, Limits limits) throws IOException {
        long left = limits.bytes();
        if (entity.getContentLength() > left && !limits.cut()) {
            throw new Failures.TooLarge();
        }
        InputStream in = entity.getContent();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (n > left && !limits.cut()) {
                throw new Failures.TooLarge();
            }
            out.write(buffer, 0, (int) Math.min(n, left));
            left -= Math.min(n, left);
            if (left == 0 && limits.cut()) {
                return;
            }
        }
    }

    private void stop() {
        request.abort();
        connections.close(CloseMode.IMMEDIATE);
    }

    @Override
    public void close() {
        alarm.cancel(false);
        stop();
    }
}
