package com.iafactory.studio.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of real servers on this machine, which are allowed by name. */
class OutboundTest {
    private HttpServer server;
    private Outbound outbound;
    private String base = "";
    private final Map<String, Map<String, List<String>>> seen = new ConcurrentHashMap<>();
    private final Map<String, String> bodies = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        on("/hello", exchange -> answer(exchange, 200, "hello"));
        server.start();
        base = "http://" + place();
        outbound = Outbound.open(AllowedPlaces.parse(place()));
    }

    private String place() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        outbound.close();
        server.stop(0);
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Handler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                seen.put(path, Map.copyOf(exchange.getRequestHeaders()));
                bodies.put(
                        path,
                        exchange.getRequestMethod() + " "
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                handler.handle(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void redirect(String path, int status, String location) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, status, "go on");
        });
    }

    private static String code(Runnable call) {
        StudioException failure = catchThrowableOfType(StudioException.class, call::run);
        assertThat(failure).isNotNull();
        return failure.code();
    }

    private static String code(Outbound outbound, OutboundRequest request) {
        return code(() -> outbound.send(request));
    }

    @Test
    void aQuestionIsAskedAndAnswered() {
        OutboundAnswer answer = outbound.send(OutboundRequest.post(base + "/hello?x=1", Body.json("{\"a\":1}"))
                .with("Authorization", "Bearer mine"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("hello");
        assertThat(answer.header("Content-Length")).contains("5");
        assertThat(bodies.get("/hello")).isEqualTo("POST {\"a\":1}");
        assertThat(seen.get("/hello")).containsEntry("Content-type", List.of("application/json"));
        assertThat(seen.get("/hello")).containsEntry("Authorization", List.of("Bearer mine"));
    }

    @Test
    void nothingOfTheStudioGoesAlongButItsName() {
        outbound.send(OutboundRequest.get(base + "/hello"));
        assertThat(seen.getOrDefault("/hello", Map.of()).keySet()).isSubsetOf("Host", "User-agent", "Connection");
        assertThat(seen.get("/hello")).containsEntry("User-agent", List.of("IAFactory-Studio"));
    }

    @Test
    void aProxyOfTheEnvironmentIsNotUsed() {
        try (RawServer proxy =
                new RawServer(out -> out.write("HTTP/1.1 200 OK\r\n\r\nproxy".getBytes(StandardCharsets.US_ASCII)))) {
            String[] parts = proxy.place().split(":");
            System.setProperty("http.proxyHost", parts[0]);
            System.setProperty("http.proxyPort", parts[1]);
            System.setProperty("http.nonProxyHosts", "");
            assertThat(outbound.send(OutboundRequest.get(base + "/hello")).text())
                    .isEqualTo("hello");
            assertThat(proxy.heard).isNotDone();
        } finally {
            Stream.of("http.proxyHost", "http.proxyPort", "http.nonProxyHosts").forEach(System::clearProperty);
        }
    }

    @Test
    void anErrorOfTheOtherSideIsAnAnswer() {
        on("/broken", exchange -> answer(exchange, 503, "later"));
        OutboundAnswer answer = outbound.send(OutboundRequest.get(base + "/broken"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).isEqualTo("later");
    }

    @Test
    void aFileIsSentAndALargeAnswerGoesToAFile() throws IOException {
        byte[] large = new byte[3 << 20];
        Arrays.fill(large, (byte) 'x');
        Path upload = Files.write(folder.resolve("upload"), large);
        on(
                "/echo",
                exchange ->
                        answer(exchange, 200, bodies.getOrDefault("/echo", "").substring("POST ".length())));
        OutboundRequest request = OutboundRequest.post(base + "/echo", new Body.OfFile("audio/wav", upload))
                .with(Limits.usual().upTo(4 << 20));
        Path target = folder.resolve("target");
        OutboundAnswer answer = outbound.fetch(request, target);
        assertThat(answer.bytes()).isEmpty();
        assertThat(target).hasBinaryContent(large);
        Files.delete(target);
        assertThat(code(() -> outbound.fetch(request.with(Limits.usual().upTo(1 << 20)), target)))
                .isEqualTo(Outbound.TOO_LARGE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(upload);
        }
    }

    @Test
    void aPartOfAFileIsSentWithItsLengthAndNothingElseOfIt() throws IOException {
        Path film = Files.writeString(folder.resolve("film"), "beginning-middle-end");
        on("/part", exchange -> answer(exchange, 200, ""));
        OutboundRequest request = new OutboundRequest(
                "PUT", base + "/part", Map.of(), new Body.PartOfFile("video/mp4", film, 10, 6), Limits.usual(), 0);
        assertThat(outbound.send(request).status()).isEqualTo(200);
        assertThat(bodies).containsEntry("/part", "PUT middle");
        assertThat(seen.get("/part"))
                .containsEntry("Content-length", List.of("6"))
                .containsEntry("Content-type", List.of("video/mp4"))
                .doesNotContainKey("Transfer-encoding");
        Body beyond = new Body.PartOfFile("video/mp4", film, 10, 60);
        assertThat(code(outbound, OutboundRequest.post(base + "/part", beyond))).isEqualTo("outbound-file-unreadable");
    }

    @Test
    void aFileThatIsNotThereIsNoFaultOfTheOtherSide() {
        Body missing = new Body.OfFile("audio/wav", folder.resolve("missing"));
        assertThat(code(outbound, OutboundRequest.post(base + "/hello", missing)))
                .isEqualTo("outbound-file-unreadable");
        assertThat(seen).isEmpty();
    }

    @Test
    void aPathInAnotherScriptIsSentEncoded() {
        on(
                "/caf%C3%A9",
                exchange -> answer(exchange, 200, exchange.getRequestURI().getRawPath()));
        on("/café", exchange -> answer(exchange, 200, exchange.getRequestURI().getRawPath()));
        assertThat(outbound.send(OutboundRequest.get(base + "/café")).text()).isEqualTo("/caf%C3%A9");
    }

    @Test
    void anErrorInsteadOfAFileIsKeptInMemoryAndNoFileAppears() {
        on("/gone", exchange -> answer(exchange, 404, "x".repeat(100_000)));
        Path target = folder.resolve("target");
        OutboundAnswer answer = outbound.fetch(OutboundRequest.get(base + "/gone"), target);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).hasSize(1 << 16);
        assertThat(target).doesNotExist();
    }

    @Test
    void aRedirectIsAnAnswerUnlessFollowingIsAskedFor() {
        redirect("/away", 302, "/hello");
        assertThat(outbound.send(OutboundRequest.get(base + "/away")).status()).isEqualTo(302);
        assertThat(seen).doesNotContainKey("/hello");
        assertThat(outbound.send(OutboundRequest.get(base + "/away").following(1))
                        .text())
                .isEqualTo("hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://169.254.169.254/latest/meta-data/",
                "file:///etc/passwd",
                "https://user@example.com/",
                "gopher://127.0.0.1/"
            })
    void aRedirectToWhatIsNotCalledIsNotFollowed(String location) {
        redirect("/away", 302, location);
        assertThat(code(outbound, OutboundRequest.get(base + "/away").following(3)))
                .isEqualTo(Outbound.URL_REFUSED);
    }

    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() {
        redirect("/away", 307, "https://10.0.0.1/");
        assertThat(code(outbound, OutboundRequest.get(base + "/away").following(3)))
                .isEqualTo(Outbound.ADDRESS_REFUSED);
    }

    @Test
    void aCircleOfRedirectsEnds() {
        redirect("/round", 302, "/round");
        assertThat(code(outbound, OutboundRequest.get(base + "/round").following(5)))
                .isEqualTo(Outbound.REDIRECT_REFUSED);
    }

    @Test
    void credentialsStayBehindWhenARedirectLeadsToAnotherOrigin() {
        try (RawServer other = new RawServer(out ->
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII)))) {
            redirect("/away", 302, "http://" + other.place() + "/x");
            try (Outbound both = Outbound.open(AllowedPlaces.parse(place() + "," + other.place()))) {
                OutboundAnswer answer = both.send(OutboundRequest.get(base + "/away")
                        .with("Authorization", "Bearer mine")
                        .with("X-Api-Key", "mine")
                        .with("Accept", "text/plain")
                        .following(1));
                assertThat(answer.text()).isEqualTo("ok");
                assertThat(other.heard.join()).contains("Accept: text/plain").doesNotContain("mine");
                assertThat(seen.get("/away")).containsKey("Authorization");
            }
        }
    }

    @Test
    void aBodyIsNotSentOnToAnotherOrigin() {
        try (RawServer other = new RawServer(out -> {})) {
            redirect("/away", 307, "http://" + other.place() + "/x");
            try (Outbound both = Outbound.open(AllowedPlaces.parse(place() + "," + other.place()))) {
                assertThat(code(
                                both,
                                OutboundRequest.post(base + "/away", Body.json("{}"))
                                        .following(1)))
                        .isEqualTo(Outbound.REDIRECT_REFUSED);
                assertThat(other.heard).isNotDone();
            }
        }
    }

    @Test
    void aNameIsAskedForOnceACallAndTheAnswerThatWasCheckedIsTheOneThatIsCalled() {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "169.254.169.254", "10.0.0.1"));
        int port = server.getAddress().getPort();
        try (Outbound rebound = new Outbound(
                AllowedPlaces.parse("rebound.example:" + port),
                host -> List.of(InetAddress.ofLiteral(answers.remove())),
                () -> {
                    throw new AssertionError();
                })) {
            String url = "http://rebound.example:" + port;
            redirect("/away", 302, url + "/hello");
            assertThat(rebound.send(OutboundRequest.get(url + "/hello")).text()).isEqualTo("hello");
            assertThat(answers).hasSize(2);
            seen.clear();
            // The next call is looked at anew, and so is each hop.
            assertThat(code(rebound, OutboundRequest.get(url + "/hello"))).isEqualTo(Outbound.ADDRESS_REFUSED);
            answers.clear();
            answers.addAll(List.of("127.0.0.1", "169.254.169.254"));
            assertThat(code(rebound, OutboundRequest.get(url + "/away").following(2)))
                    .isEqualTo(Outbound.ADDRESS_REFUSED);
            assertThat(seen.keySet()).containsExactly("/away");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 999999999999\r\n", "Transfer-Encoding: chunked\r\n", ""})
    void anAnswerThatNeverEndsIsCutOffWhereItIsTooLarge(String framing) {
        byte[] block = framing.startsWith("Transfer")
                ? ("1000\r\n" + "x".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII)
                : new byte[1 << 12];
        RawServer.Answer flood = out -> {
            out.write(("HTTP/1.1 200 OK\r\n" + framing + "\r\n").getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(block);
            }
        };
        try (RawServer first = new RawServer(flood)) {
            assertThat(code(() -> to(first, Limits.usual()))).isEqualTo(Outbound.TOO_LARGE);
            first.left.join();
        }
        try (RawServer second = new RawServer(flood)) {
            assertThat(to(second, Limits.usual().beginning(1024)).bytes()).hasSize(1024);
            second.left.join();
        }
    }

    private static OutboundAnswer to(RawServer server, Limits limits) {
        try (Outbound outbound = Outbound.open(AllowedPlaces.parse(server.place()))) {
            return outbound.send(
                    OutboundRequest.get("http://" + server.place() + "/").with(limits));
        }
    }

    @Test
    void headersThatNeverEndAreTooLarge() {
        try (RawServer lines = new RawServer(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("X-More: more\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            assertThat(code(() -> to(lines, Limits.usual()))).isEqualTo(Outbound.TOO_LARGE);
            lines.left.join();
        }
        try (RawServer line = new RawServer(out -> {
            out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
            }
        })) {
            assertThat(code(() -> to(line, Limits.usual()))).isEqualTo(Outbound.TOO_LARGE);
            line.left.join();
        }
    }

    /** A byte again and again, each in good time. */
    private static void drip(OutputStream out, String head) throws IOException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        while (true) {
            out.write('x');
            out.flush();
            LockSupport.parkNanos(5_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n", "HTTP/1.1 200 OK\r\nX-Slow: ", ""})
    void whoDripsIsStoppedWhenTheTimeIsUp(String head) {
        try (RawServer dripping = new RawServer(out -> drip(out, head))) {
            Limits limits = Limits.usual().within(Duration.ofMillis(300));
            assertThat(code(() -> to(dripping, limits))).isEqualTo(Outbound.TIMED_OUT);
            dripping.left.join();
        }
    }

    @Test
    void whoSaysNothingIsLeftAfterTheQuietTime() {
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer silent = new RawServer(out -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })) {
            Limits limits =
                    new Limits(Duration.ofSeconds(10), Duration.ofMillis(200), Duration.ofMinutes(5), 1024, false);
            assertThat(code(() -> to(silent, limits))).isEqualTo(Outbound.TIMED_OUT);
            never.countDown();
        }
    }

    @Test
    void aNameThatIsNeverFoundCostsNoMoreThanTheTotalTime() {
        CountDownLatch never = new CountDownLatch(1);
        try (Outbound slow = new Outbound(
                AllowedPlaces.none(),
                host -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                },
                () -> {
                    throw new AssertionError();
                })) {
            Limits limits = Limits.usual().within(Duration.ofMillis(200));
            assertThat(code(slow, OutboundRequest.get("https://slow.example/").with(limits)))
                    .isEqualTo(Outbound.TIMED_OUT);
        } finally {
            never.countDown();
        }
    }

    @Test
    void nobodyListeningAndNoSuchNameAreUnreachable() {
        RawServer gone = new RawServer(out -> {});
        gone.close();
        assertThat(code(() -> to(gone, Limits.usual()))).isEqualTo(Outbound.UNREACHABLE);
        try (Outbound nameless = new Outbound(
                AllowedPlaces.none(),
                host -> {
                    throw new java.net.UnknownHostException(host);
                },
                () -> {
                    throw new AssertionError();
                })) {
            assertThat(code(nameless, OutboundRequest.get("https://nowhere.example/")))
                    .isEqualTo(Outbound.UNREACHABLE);
        }
    }

    @Test
    void whatIsNoHttpIsNamedSo() {
        try (RawServer mail =
                new RawServer(out -> out.write("220 mail.example ESMTP\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(code(() -> to(mail, Limits.usual()))).isEqualTo(Outbound.ANSWER_BROKEN);
        }
    }

    @Test
    void aFailureTellsNothingOfThePathAndTheHeaders() {
        RawServer gone = new RawServer(out -> {});
        gone.close();
        try (Outbound one = Outbound.open(AllowedPlaces.parse(gone.place()))) {
            StudioException failure = catchThrowableOfType(
                    StudioException.class,
                    () -> one.send(OutboundRequest.get("http://" + gone.place() + "/canary?key=canary")
                            .with("Authorization", "canary")));
            assertThat(failure.getMessage() + failure.remedy()).doesNotContain("canary");
            assertThat(OutboundRequest.get("http://" + gone.place() + "/canary")
                            .with("Authorization", "canary")
                            .toString())
                    .doesNotContain("canary");
        }
    }

    @Test
    void aHeaderThatWouldSplitTheRequestCannotBeMade() {
        for (String value : List.of("a\r\nX: y", "a\nb", "a\u0000", "é")) {
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> OutboundRequest.get(base).with("X-Name", value)))
                    .isNotNull();
        }
        for (String name : List.of("Host", "content-length", "X Y", "X:", "Transfer-Encoding", "")) {
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> OutboundRequest.get(base).with(name, "x")))
                    .isNotNull();
        }
    }
}
