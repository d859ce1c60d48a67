package com.iafactory.studio.provider.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A stand-in's server: routes, faults that were asked for, and the books of what was bought. Thread-safe. */
public abstract class StandIn implements AutoCloseable {
    private final HttpServer server;
    private final ConcurrentLinkedDeque<Fault> faults = new ConcurrentLinkedDeque<>();
    private final Map<String, AtomicInteger> bought = new ConcurrentHashMap<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile Weather weather = Weather.CALM;

    /** One request as it was heard. */
    public record Heard(String method, String path, Map<String, String> headers, byte[] body) {
        public Heard {
            headers = Map.copyOf(headers);
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The path without its query. */
        public String place() {
            int query = path.indexOf('?');
            return query < 0 ? path : path.substring(0, query);
        }

        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /**
     * What is answered.
     *
     * @param padding so many zeros follow the body
     * @param pieces whether the body is sent event by event, each ending with an empty line
     */
    public record Reply(int status, Map<String, String> headers, byte[] body, long padding, boolean pieces) {
        public Reply(int status, Map<String, String> headers, byte[] body) {
            this(status, headers, body, 0, false);
        }

        public Reply {
            headers = Map.copyOf(headers);
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }

        public static Reply json(int status, String text) {
            return new Reply(status, Map.of("Content-Type", "application/json"), text.getBytes(StandardCharsets.UTF_8));
        }

        public static Reply bytes(String type, byte[] body) {
            return new Reply(200, Map.of("Content-Type", type), body);
        }

        /** A stream of events. */
        public static Reply events(String text) {
            return new Reply(
                    200,
                    Map.of("Content-Type", "text/event-stream; charset=utf-8"),
                    text.getBytes(StandardCharsets.UTF_8),
                    0,
                    true);
        }

        /** The same with so many zeros behind it, which are never in memory together. */
        public Reply padded(long zeros) {
            return new Reply(status, headers, body, zeros, pieces);
        }

        public Reply with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new Reply(status, more, body, padding, pieces);
        }
    }

    /** What goes wrong with the next request that a fault is meant for. */
    public sealed interface Fault {
        /** Answers this instead of doing anything. */
        record Answers(Reply reply) implements Fault {}

        /** Cuts the connection before the request is taken. */
        record CutBefore() implements Fault {}

        /** Takes the request, and cuts the connection instead of answering. */
        record CutAfter() implements Fault {}

        /** Takes the request, begins to answer, and cuts the connection in the middle of the body. */
        record CutWithin() implements Fault {}

        /** Takes the request, and says that it answers with a terabyte. */
        record Vast() implements Fault {}

        /** Takes the request, and lets the answer drip, some bytes at a time. */
        record Drips(Duration between) implements Fault {}
    }

    /** What becomes of requests that may fail when nobody asked for a fault; lets time pass where it wants to. */
    @FunctionalInterface
    public interface Weather {
        Weather CALM = request -> new Passage() {};

        Passage meets(Heard request);
    }

    /** One request on its way through the weather. */
    public interface Passage {
        /** Asked once, before anything is done. */
        default Optional<Fault> fault() {
            return Optional.empty();
        }

        /** It was done; nothing is answered yet. */
        default void done() {}

        /** An event of its answer was sent, and another follows. */
        default void told() {}

        /** It was answered, or cut off. */
        default void over() {}
    }

    /** @param port 0 for any */
    protected StandIn(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Begins to listen; for the factories of stand-ins, once they are whole. */
    protected final void begin() {
        server.createContext("/", this::handle);
        server.start();
    }

    /** Answers one request. What costs money calls {@link #buys}. */
    protected abstract Reply answer(Heard request);

    /** Whether a fault may hit this request; those that create, unless the stand-in says otherwise. */
    protected boolean mayFail(Heard request) {
        return request.method().equals("POST");
    }

    /** What is kept of a request for {@link #heard}; large ones may be kept without their bodies. */
    protected Heard remembered(Heard request) {
        return request;
    }

    /** Writes down that something was bought. */
    protected final void buys(String what) {
        bought.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
    }

    /** For the base URL of the studio. */
    public final String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was bought how often, by what distinguishes requests (a prompt, a text). */
    public final Map<String, Integer> bought() {
        Map<String, Integer> counts = new TreeMap<>();
        bought.forEach((what, count) -> counts.put(what, count.get()));
        return counts;
    }

    public final int purchases() {
        return bought.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Everything heard so far. */
    public final List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** Faults for the next requests that may fail, one each. */
    public final void fails(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** From now on. */
    public final void under(Weather other) {
        weather = other;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new ConcurrentHashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            Heard request = new Heard(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers,
                    exchange.getRequestBody().readAllBytes());
            heard.add(remembered(request));
            Passage passage = mayFail(request) ? weather.meets(request) : new Passage() {};
            try {
                handle(exchange, request, passage);
            } finally {
                passage.over();
            }
        }
    }

    private void handle(HttpExchange exchange, Heard request, Passage passage) throws IOException {
        Fault asked = mayFail(request) ? faults.poll() : null;
        Fault fault = asked != null ? asked : passage.fault().orElse(null);
        if (fault instanceof Fault.CutBefore) {
            return;
        }
        if (fault instanceof Fault.Answers instead) {
            ReplyWriter.send(exchange, instead.reply(), false, passage);
            return;
        }
        Reply reply = answer(request);
        passage.done();
        if (fault instanceof Fault.Vast) {
            ReplyWriter.vast(exchange, reply);
            return;
        }
        if (fault instanceof Fault.Drips drips) {
            ReplyWriter.drip(exchange, reply, drips.between());
            return;
        }
        if (!(fault instanceof Fault.CutAfter)) {
            ReplyWriter.send(exchange, reply, fault instanceof Fault.CutWithin, passage);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
