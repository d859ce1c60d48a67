package com.iafactory.studio.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name in the URL has to stand in the certificate, although the connection is made to an address. */
class CertificatesTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static SSLContext trusting;

    @BeforeAll
    static void start() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=good.example",
                        "-ext",
                        "san=dns:good.example",
                        "-validity",
                        "2",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor())
                .as(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        SSLContext serving = SSLContext.getInstance("TLS");
        serving.init(own.getKeyManagers(), null, null);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(null, trust.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(serving));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] name = exchange.getRequestHeaders().getFirst("Host").getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(200, name.length);
                exchange.getResponseBody().write(name);
            }
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static OutboundAnswer call(String host, SSLContext trust) {
        String place = host + ":" + server.getAddress().getPort();
        try (Outbound outbound = new Outbound(
                AllowedPlaces.parse(place), name -> List.of(InetAddress.ofLiteral("127.0.0.1")), () -> trust)) {
            return outbound.send(OutboundRequest.get("https://" + place + "/"));
        }
    }

    @Test
    void aTrustedCertificateForTheNameInTheUrlIsTaken() {
        assertThat(call("good.example", trusting).text()).startsWith("good.example:");
    }

    @Test
    void aTrustedCertificateForAnotherNameIsNot() {
        StudioException failure = catchThrowableOfType(StudioException.class, () -> call("other.example", trusting));
        assertThat(failure.code()).isEqualTo(Outbound.TLS_FAILED);
    }

    @Test
    void aCertificateNobodyTrustsIsNotTakenForAnyName() throws Exception {
        SSLContext usual = SSLContext.getDefault();
        for (String host : List.of("good.example", "other.example", "127.0.0.1")) {
            StudioException failure = catchThrowableOfType(StudioException.class, () -> call(host, usual));
            assertThat(failure.code()).isEqualTo(Outbound.TLS_FAILED);
        }
    }

    @Test
    void aServerWithoutTlsIsATlsFailure() {
        try (RawServer plain =
                        new RawServer(out -> out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
                Outbound outbound = Outbound.open(AllowedPlaces.parse(plain.place()))) {
            // It takes the greeting for a request and answers in plain text.
            StudioException failure = catchThrowableOfType(
                    StudioException.class,
                    () -> outbound.send(OutboundRequest.get("https://" + plain.place() + "/")
                            .with(Limits.usual().within(Duration.ofMillis(500)))));
            assertThat(failure.code()).isIn(Outbound.TLS_FAILED, Outbound.TIMED_OUT);
        }
    }

    @Test
    void aHandshakeThatDripsIsStoppedWhenTheTimeIsUp() {
        try (RawServer dripping = new RawServer(
                        out -> {
                            // The head of a record of 16 KiB, and then a byte at a time.
                            out.write(new byte[] {0x16, 3, 3, 0x40, 0});
                            while (true) {
                                out.write(0);
                                out.flush();
                                LockSupport.parkNanos(5_000_000);
                            }
                        },
                        "");
                Outbound outbound = Outbound.open(AllowedPlaces.parse(dripping.place()))) {
            StudioException failure = catchThrowableOfType(
                    StudioException.class,
                    () -> outbound.send(OutboundRequest.get("https://" + dripping.place() + "/")
                            .with(Limits.usual().within(Duration.ofMillis(400)))));
            assertThat(failure.code()).isEqualTo(Outbound.TIMED_OUT);
            dripping.left.join();
        }
    }
}
