package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.s3.S3MediaStore;
import com.iafactory.studio.storage.s3.S3Settings;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real S3 server over a real port. */
class S3MediaStoreTest extends MediaStoreContract {
    private static final String SECRET = "a-secret-that-must-not-be-seen";
    private static S3Server server;

    private S3MediaStore store;

    @BeforeAll
    static void startServer() throws Exception {
        server = S3Server.start("studio", SECRET);
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.stop();
    }

    @BeforeEach
    void open() {
        store = S3MediaStore.open(settings(Map.of()));
        store.check();
    }

    @AfterEach
    void empty() {
        store.deleteAll(MediaFolder.user(AMINA));
        store.deleteAll(MediaFolder.PUBLIC);
        store.close();
    }

    private static S3Settings settings(Map<String, String> others) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "STUDIO_S3_ENDPOINT",
                "http://127.0.0.1:" + server.port(),
                "STUDIO_S3_ACCESS_KEY",
                "studio",
                "STUDIO_S3_SECRET_KEY",
                SECRET));
        environment.putAll(others);
        return S3Settings.from(environment).orElseThrow();
    }

    @Override
    MediaStore store() {
        return store;
    }

    @Override
    List<String> address() {
        return List.of("http://127.0.0.1:" + server.port(), "studio", SECRET);
    }

    @Override
    void assertNothingIsHalfDone() {
        assertThat(S3Probe.unfinishedUploads(settings(Map.of()))).isEmpty();
    }

    @Test
    void aLinkOpensTheObjectWithoutAKeyAndWithTheRightType() throws Exception {
        put(store, KEY, bytes("a film"));
        URI link = store.link(KEY, Duration.ofMinutes(5)).orElseThrow();
        HttpResponse<String> answer = get(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("a film");
        assertThat(answer.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(link.toString()).doesNotContain(SECRET);
        assertThat(get(URI.create(link.toString().replace("film.mp4", "film.mp3")))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> get(URI link) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void wrongCredentialsAreAClearErrorThatShowsNoSecret() {
        for (Map<String, String> wrong : List.of(
                Map.of("STUDIO_S3_SECRET_KEY", "not-the-right-one"), Map.of("STUDIO_S3_ACCESS_KEY", "nobody"))) {
            try (S3MediaStore other = S3MediaStore.open(settings(wrong))) {
                for (Runnable use : List.<Runnable>of(
                        other::check,
                        () -> other.find(KEY),
                        () -> other.open(KEY),
                        () -> put(other, KEY, bytes("x")),
                        () -> other.list(MediaFolder.PUBLIC, 1),
                        () -> other.delete(KEY))) {
                    assertThatThrownBy(use::run)
                            .hasMessageNotContaining("not-the-right-one")
                            .satisfies(e -> assertThat(code(e)).isEqualTo("media-store-denied"));
                }
            }
        }
    }

    @Test
    void aServerThatIsGoneIsAnErrorThatCanBeTriedAgain() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        try (S3MediaStore gone =
                S3MediaStore.open(settings(Map.of("STUDIO_S3_ENDPOINT", "http://127.0.0.1:" + nobody)))) {
            assertThatThrownBy(() -> gone.find(KEY)).isInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(() -> put(gone, KEY, bytes("x")))
                    .isInstanceOf(StoreUnavailable.class)
                    .satisfies(e -> assertThat(code(e)).isEqualTo("media-store-unavailable"));
        }
    }

    @Test
    void aMissingBucketIsNamedAndMadeWhenChecked() {
        try (S3MediaStore other = S3MediaStore.open(settings(Map.of("STUDIO_S3_BUCKET", "not-there-yet")))) {
            assertThatThrownBy(() -> put(other, KEY, bytes("x")))
                    .satisfies(e -> assertThat(code(e)).isEqualTo("media-bucket-missing"));
            other.check();
            assertThat(put(other, KEY, bytes("x")).bytes()).isEqualTo(1);
        }
    }

    @Test
    void objectsAreEncryptedByTheServerWhenAskedFor() throws IOException {
        S3Settings encrypted = settings(Map.of("STUDIO_S3_ENCRYPTION", "AES256"));
        try (S3MediaStore other = S3MediaStore.open(encrypted)) {
            put(other, KEY, bytes("a film"));
            assertThat(S3Probe.encryption(encrypted, KEY)).isEqualTo("AES256");
            MediaKey copy = MediaKey.sample("copy.mp4");
            other.copy(KEY, copy);
            assertThat(S3Probe.encryption(encrypted, copy)).isEqualTo("AES256");
            assertThat(read(other.open(copy))).isEqualTo(bytes("a film"));
        }
    }

    @Test
    void whereBrowsersCannotReachTheStoreItGivesNoLinks() {
        put(store, KEY, bytes("a film"));
        try (S3MediaStore hidden = S3MediaStore.open(settings(Map.of("STUDIO_S3_LINKS", "studio")))) {
            assertThat(hidden.link(KEY, Duration.ofMinutes(5))).isEmpty();
            assertThat(hidden.head(KEY).bytes()).isEqualTo(6);
        }
    }

    @Test
    void settingsComeFromTheEnvironmentAndPrintNoSecret() {
        assertThat(S3Settings.from(Map.of())).isEmpty();
        S3Settings settings = settings(Map.of());
        assertThat(settings.bucket()).isEqualTo("iafactory-video-studio");
        assertThat(settings.pathStyle()).isTrue();
        assertThat(settings.toString()).doesNotContain(SECRET);
        for (Map<String, String> wrong : List.of(
                Map.of("STUDIO_S3_ENDPOINT", "file:///etc"),
                Map.of("STUDIO_S3_BUCKET", "../x"),
                Map.of("STUDIO_S3_SECRET_KEY", ""),
                Map.of("STUDIO_S3_LINKS", "nowhere"),
                Map.of("STUDIO_S3_ENCRYPTION", "rot13"))) {
            assertThatThrownBy(() -> settings(wrong))
                    .isInstanceOf(StudioException.class)
                    .satisfies(e -> assertThat(code(e)).isEqualTo("s3-settings-invalid"));
        }
    }
}
