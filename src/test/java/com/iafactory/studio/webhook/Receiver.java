package com.iafactory.studio.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A user's program that is told of events. Each path is a receiver of its own. */
public final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** What came in. */
    public record Message(String path, String id, long timestamp, List<String> signatures, String body) {
        public JsonNode json() {
            return new JsonMapper().readTree(body);
        }

        public String type() {
            return json().path("type").asString("");
        }
    }

    /** What a path does before it answers, and what with. */
    public interface Answer {
        int status(HttpExchange exchange) throws IOException;
    }

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            messages.add(new Message(
                    path,
                    header(exchange, "webhook-id"),
                    Long.parseLong(header(exchange, "webhook-timestamp")),
                    List.of(header(exchange, "webhook-signature").split(" ", -1)),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            int status = answers.getOrDefault(path, any -> 200).status(exchange);
            byte[] text = ("answer " + status + "\0").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Stream.ofNullable(exchange.getRequestHeaders().getFirst(name))
                .findFirst()
                .orElse("0");
    }

    public void answers(String path, Answer answer) {
        answers.put(path, answer);
    }

    public String place() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://" + place() + path;
    }

    /** In the order they came. */
    public List<Message> at(String path) {
        return messages.stream().filter(message -> message.path().equals(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
