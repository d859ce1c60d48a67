package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.e2e.StudioProcess.Ended;
import com.iafactory.studio.e2e.StudioProcess.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code studio serve} as a process of its own, with a database of its own. */
class ServeTest {
    private static final Pattern READY = Pattern.compile("studio: ready at http://localhost:(\\d+) after \\d+\\.\\d s");

    @TempDir
    private Path home;

    @AfterEach
    void noDatabaseIsLeftBehind() throws IOException {
        Path mark = home.resolve("postgres/data/postmaster.pid");
        if (Files.exists(mark)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(mark).getFirst()))
                    .ifPresent(server -> {
                        server.destroyForcibly();
                        server.onExit().join();
                    });
        }
    }

    @Test
    void servesUntilItIsToldToStopAndGoesOnAfterItWasKilled() throws Exception {
        StudioProcess first = Setting.at(home).start("serve", "--port", "0");
        String announcement = first.awaitLine("\"token\": ");
        assertThat(health(port(first))).contains("\"status\":\"UP\"");
        String token = announcement.replaceFirst(".*\"token\": \"([^\"]+)\".*", "$1");
        assertThat(own(port(first), token)).isEqualTo(201);
        String server = postmaster();
        first.kill();
        first.await();

        StudioProcess second = Setting.at(home).start("serve", "--port", "0", "--api-only");
        assertThat(health(port(second))).contains("\"status\":\"UP\"");
        assertThat(postmaster()).as("the server that was left running").isEqualTo(server);
        second.handle().destroy();
        Ended ended = second.await();
        assertThat(ended.exitCode()).isEqualTo(143);
        assertThat(ended.complaint()).as("there is an owner now").doesNotContain("token");
        assertThat(ended.complaintLines()).hasSize(1);
        assertThat(ended.output()).isEmpty();
        assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsSaidInASentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[4]))) {
            Ended ended = Setting.at(home)
                    .with("STUDIO_PORT", Integer.toString(taken.getLocalPort()))
                    .run("serve");
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.complaintLines())
                    .containsExactly(
                            "studio: Another program listens on port " + taken.getLocalPort() + " already.",
                            "        End it, or choose another port: ./studio serve --port "
                                    + (taken.getLocalPort() + 1));
        }
        assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void whatCannotBeServedIsSaidInASentence() {
        Ended wrong = Setting.at(home).run("serve", "--port", "65536");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.complaint()).contains("\"65536\" is no port");
        Ended lost = Setting.at(home)
                .with("STUDIO_DATABASE_URL", "postgres://ada:secret@127.0.0.1:1/films")
                .run("serve", "--port", "0");
        assertThat(lost.exitCode()).isEqualTo(1);
        assertThat(lost.complaintLines()).hasSize(2);
        assertThat(lost.complaint())
                .contains("The database at 127.0.0.1:1/films does not answer.")
                .doesNotContain("secret");
        assertThat(home.resolve("postgres")).doesNotExist();
    }

    private static int port(StudioProcess process) {
        Matcher matcher = READY.matcher(process.awaitLine("studio: ready"));
        assertThat(matcher.matches()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private static String health(int port) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int own(int port, String token) throws IOException, InterruptedException {
        String body = "{\"token\":\"" + token + "\",\"email\":\"o@example.com\",\"password\":\"a good long one\"}";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/auth/owner"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private String postmaster() throws IOException {
        return Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst();
    }
}
