package com.iafactory.studio.provider.anthropic;

import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.Headers;
import com.anthropic.core.http.HttpClient;
import com.anthropic.core.http.HttpRequest;
import com.anthropic.core.http.HttpResponse;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.Sendable;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Growth;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Carries the library's calls over the studio's own guarded client. Only answers that may hold a message come back from it; for all
 * others it throws what they mean.
 */
final class AnthropicTransport implements HttpClient {
    static final String VERSION = "2023-06-01";

    /** A long script with its thinking is written word by word for many minutes. */
    static final Duration LONGEST = Duration.ofMinutes(30);
    /** It says that it is there every few seconds; so long in silence, it is not. */
    private static final Duration QUIET = Duration.ofMinutes(2);

    /** Far more than the longest answer there is. */
    private static final long MOST_BYTES = 32 << 20;

    private final Access access;
    private final Growth growth;
    private final Wire wire;

    AnthropicTransport(Access access, Growth growth) {
        this.growth = growth;
        this.access = access;
        this.wire = new Wire(AnthropicProvider.NAME, access.outbound());
    }

    @Override
    public HttpResponse execute(HttpRequest request, RequestOptions options) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        request.body().ifPresent(content -> content.writeTo(body));
        OutboundAnswer answer = wire.buy(
                new OutboundRequest(
                        request.method().name(),
                        access.base() + "/" + String.join("/", request.pathSegments()),
                        Map.of(
                                "x-api-key",
                                Sendable.header(
                                        AnthropicProvider.NAME, access.key().text()),
                                "anthropic-version",
                                VERSION),
                        new Body.Bytes("application/json", body.toByteArray()),
                        Wire.streaming(QUIET, LONGEST).upTo(MOST_BYTES),
                        0),
                new GrowingText(growth));
        if (!answer.successful()) {
            throw AnthropicErrors.bought(answer, access);
        }
        if (!answer.header("content-type").orElse("").startsWith("text/event-stream")) {
            throw new UnclearOutcome(AnthropicProvider.NAME, "it answered with something that is no stream of events");
        }
        StreamedError.before(answer).ifPresent(refused -> {
            throw refused;
        });
        return new Answered(answer);
    }

    /** Nothing here asks for it. */
    @Override
    public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("calls wait for their answer");
    }

    @Override
    public void close() {
        // The connections are not its own.
    }

    private record Answered(OutboundAnswer answer) implements HttpResponse {
        @Override
        public int statusCode() {
            return answer.status();
        }

        @Override
        public Headers headers() {
            Headers.Builder headers = Headers.builder();
            answer.headers().forEach(headers::put);
            return headers.build();
        }

        @Override
        public InputStream body() {
            return new ByteArrayInputStream(answer.bytes());
        }

        @Override
        public void close() {
            // All of it is in memory.
        }
    }
}
