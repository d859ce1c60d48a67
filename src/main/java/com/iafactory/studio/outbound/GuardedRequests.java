package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/** For libraries that bring Spring's HTTP client along: the same client, guarded as every call is. Thread-safe. */
public final class GuardedRequests implements ClientHttpRequestFactory {
    private final Outbound outbound;
    private final Limits limits;

    public GuardedRequests(Outbound outbound, Limits limits) {
        this.outbound = outbound;
        this.limits = limits;
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) {
        return new Request(uri, method);
    }

    private final class Request extends AbstractClientHttpRequest {
        private final URI uri;
        private final HttpMethod method;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Request(URI uri, HttpMethod method) {
            this.uri = uri;
            this.method = method;
        }

        @Override
        public HttpMethod getMethod() {
            return method;
        }

        @Override
        public URI getURI() {
            return uri;
        }

        @Override
        protected OutputStream getBodyInternal(HttpHeaders headers) {
            return body;
        }

        @Override
        protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
            OutboundRequest request = OutboundRequest.get(uri.toString()).with(limits);
            for (var header : headers.headerSet()) {
                if (!OutboundRequest.frames(header.getKey())) {
                    request = request.with(header.getKey(), String.join(", ", header.getValue()));
                }
            }
            String type = String.valueOf(headers.getContentType());
            Body sent = body.size() == 0 ? Body.none() : new Body.Bytes(type, body.toByteArray());
            try {
                return new Response(outbound.send(
                        new OutboundRequest(method.name(), request.url(), request.headers(), sent, limits, 0)));
            } catch (StudioException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    private record Response(OutboundAnswer answer) implements ClientHttpResponse {
        @Override
        public HttpStatusCode getStatusCode() {
            return HttpStatusCode.valueOf(answer.status());
        }

        @Override
        public String getStatusText() {
            return "";
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            answer.headers().forEach(headers::addAll);
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(answer.bytes());
        }

        @Override
        public void close() {
            // All of it has been read.
        }

        @Override
        public String toString() {
            return answer.toString();
        }
    }
}
