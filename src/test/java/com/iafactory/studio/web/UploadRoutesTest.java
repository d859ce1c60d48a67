package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.upload.GoodFiles;
import com.iafactory.studio.upload.HostileUploads;
import com.iafactory.studio.upload.Upload;
import com.iafactory.studio.upload.UploadState;
import com.iafactory.studio.upload.Uploads;
import com.iafactory.studio.web.TestService.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class UploadRoutesTest {
    private static final String SECRET = "canary-91b7d2";

    private static final ElevenLabsStandIn VOICES = ElevenLabsStandIn.open();

    @RegisterExtension
    static final TestService SERVICE = TestService.working(Map.of("ELEVENLABS_BASE_URL", VOICES.url()));

    @TempDir
    static Path folder;

    private static String owner = "";
    private static UUID user = new UUID(0, 0);
    private static GoodFiles good;

    @BeforeAll
    static void begin() throws IOException {
        owner = SERVICE.owner();
        user = UUID.fromString(SERVICE.get("/api/v1/me", owner).text("id"));
        good = new GoodFiles(folder);
    }

    private static Answer send(String token, String name, byte[] bytes) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return form(token, "multipart/form-data; boundary=limit", form.toByteArray());
    }

    private static Answer form(String token, String type, byte[] body) {
        return SERVICE.send(SERVICE.request("/api/v1/uploads")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Waits for the worker; the service gives every upload an end. */
    private static Upload settled(UUID id) {
        Uploads uploads = SERVICE.service().context().getBean(Uploads.class);
        Upload upload = uploads.find(user, id).orElseThrow();
        while (upload.state() == UploadState.CHECKING) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            upload = uploads.find(user, id).orElseThrow();
        }
        return upload;
    }

    private static byte[] file(String url) throws Exception {
        HttpResponse<byte[]> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(SERVICE.uri(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static List<String> incoming() {
        List<String> left = new ArrayList<>();
        SERVICE.service()
                .context()
                .getBean(MediaStore.class)
                .each(
                        MediaFolder.library(user, LibraryShelf.INCOMING),
                        media -> left.add(media.key().path()));
        return left;
    }

    @Test
    void everyUploadThatLiesEndsWithAName() throws Exception {
        Path canary = Files.writeString(folder.resolve("canary.txt"), SECRET);
        List<String> wrong = new ArrayList<>();
        Map<UUID, HostileUploads.Hostile> taken = new LinkedHashMap<>();
        try (ServerSocket nobody = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> called = CompletableFuture.runAsync(() -> accept(nobody));
            String address = "http://127.0.0.1:" + nobody.getLocalPort();
            for (HostileUploads.Hostile hostile : HostileUploads.all(good, canary.toString(), address)) {
                Answer answer = send(owner, hostile.name(), hostile.bytes());
                if (answer.status() == 202) {
                    taken.put(UUID.fromString(answer.text("id")), hostile);
                    if (answer.text("name").matches(".*[/\\\\\\p{Cntrl}\\p{Cf}].*")) {
                        wrong.add(hostile + " kept its name");
                    }
                } else if (answer.status() < 400
                        || answer.status() >= 500
                        || answer.text("code").isEmpty()) {
                    wrong.add(hostile + ": " + answer.status() + " " + answer.body());
                }
            }
            for (Map.Entry<UUID, HostileUploads.Hostile> one : taken.entrySet()) {
                Upload upload = settled(one.getKey());
                Answer view = SERVICE.get("/api/v1/uploads/" + upload.id(), owner);
                if (upload.state() == UploadState.READY && !one.getValue().harmless()) {
                    wrong.add(one.getValue() + " was taken in");
                } else if (upload.state() == UploadState.READY
                        && new String(file(view.text("url")), StandardCharsets.ISO_8859_1).contains(SECRET)) {
                    wrong.add(one.getValue() + " read the canary");
                } else if (upload.refusal()
                        .filter(refusal ->
                                refusal.message().isBlank() || refusal.code().equals("upload-not-checked"))
                        .isPresent()) {
                    wrong.add(one.getValue() + ": " + view.body());
                }
                if (view.body().contains(SECRET) || view.body().contains("Exception")) {
                    wrong.add(one.getValue() + ": " + view.body());
                }
            }
            assertThat(called).as("somebody called").isNotDone();
        }
        assertThat(wrong).isEmpty();
        assertThat(taken).hasSizeGreaterThan(30);
        assertThat(incoming()).isEmpty();
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains("ffmpeg") || line.contains("ffprobe"));
    }

    private static void accept(ServerSocket socket) {
        try {
            socket.accept().close();
        } catch (IOException e) {
            // Closed by the end of the test, after it was seen that nobody called.
            return;
        }
    }

    @Test
    void goodFilesBecomeTheStudiosOwnForms() throws Exception {
        Map<String, String> forms = Map.of(
                "picture.png",
                "image/png",
                "picture.jpg",
                "image/jpeg",
                "sound.mp3",
                "audio/wav",
                "clip.webm",
                "video/mp4");
        for (Map.Entry<String, String> form : forms.entrySet()) {
            UUID id = UUID.fromString(
                    send(owner, form.getKey(), good.get(form.getKey())).text("id"));
            assertThat(settled(id).state()).as(form.getKey()).isEqualTo(UploadState.READY);
            Answer view = SERVICE.get("/api/v1/uploads/" + id, owner);
            assertThat(view.text("name")).isEqualTo(form.getKey());
            HttpResponse<byte[]> made = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(SERVICE.uri(view.text("url")))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(made.headers().firstValue("Content-Type")).contains(form.getValue());
            Path file = Files.write(folder.resolve("made"), made.body());
            assertThat(Processes.run(Program.of(
                                    List.of(
                                            "ffprobe",
                                            "-v",
                                            "error",
                                            "-show_entries",
                                            "stream=codec_name",
                                            "-of",
                                            "csv=p=0",
                                            file.toString()),
                                    Duration.ofSeconds(30)))
                            .text())
                    .containsAnyOf("png", "mjpeg", "pcm_s16le", "h264");
        }
        assertThat(incoming()).isEmpty();
    }

    @Test
    void uploadsAreListedReadAndDeletedByWhoSentThem() {
        UUID id =
                UUID.fromString(send(owner, "mine.png", good.get("picture.png")).text("id"));
        assertThat(settled(id).state()).isEqualTo(UploadState.READY);
        String other = SERVICE.user("other@example.com");
        assertThat(SERVICE.get("/api/v1/uploads/" + id, other).status()).isEqualTo(404);
        assertThat(SERVICE.call("DELETE", "/api/v1/uploads/" + id, other, "").status())
                .isEqualTo(404);
        assertThat(SERVICE.get("/api/v1/uploads", other).json().path("items")).isEmpty();
        assertThat(SERVICE.get("/api/v1/uploads?limit=200", owner).body()).contains(id.toString());
        String url = SERVICE.get("/api/v1/uploads/" + id, owner).text("url");
        assertThat(SERVICE.call("DELETE", "/api/v1/uploads/" + id, owner, "").status())
                .isEqualTo(204);
        assertThat(SERVICE.get("/api/v1/uploads/" + id, owner).status()).isEqualTo(404);
        assertThat(SERVICE.get(url, "").text("code")).isEqualTo("media-not-found");
    }

    @Test
    void whatIsNoFormWithAFileIsRefused() {
        assertThat(form(owner, "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .text("code"))
                .isEqualTo("upload-not-multipart");
        assertThat(form(owner, "multipart/form-data", new byte[8]).text("code")).isEqualTo("upload-form-broken");
        byte[] cut = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(form(owner, "multipart/form-data; boundary=limit", cut).status())
                .isEqualTo(400);
        byte[] none = "--limit\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--limit--\r\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(form(owner, "multipart/form-data; boundary=limit", none).text("code"))
                .isEqualTo("upload-missing");
    }

    /** The rest of the body is never sent: an answer shows that it is not waited for. */
    @Test
    void anUploadOverItsLimitIsRefusedWithoutReadingTheRest() throws IOException {
        assertThat(begun(3L << 30, new byte[0])).contains(" 413 ", "upload-too-large", "at most 2048 MB");
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThat(begun(1L << 30, java.util.Arrays.copyOf(head, 51 << 20)))
                .contains(" 413 ", "upload-too-large", "at most 50 MB");
        assertThat(incoming()).isEmpty();
    }

    private static String begun(long announced, byte[] start) throws IOException {
        try (Socket socket =
                new Socket(SERVICE.uri("/").getHost(), SERVICE.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/uploads HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + owner
                            + "\r\nContent-Type: multipart/form-data; boundary=limit\r\nContent-Length: " + announced
                            + "\r\n\r\n--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(start);
            out.flush();
            StringBuilder answer = new StringBuilder();
            byte[] some = new byte[4096];
            while (!answer.toString().contains("trace_id")) {
                int count = socket.getInputStream().read(some);
                if (count < 0) {
                    break;
                }
                answer.append(new String(some, 0, count, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }

    @Test
    void aVoiceIsNotClonedWithoutConsentNorWithoutAMaker() {
        UUID sound = UUID.fromString(send(owner, "voice.wav", silence(31)).text("id"));
        UUID picture =
                UUID.fromString(send(owner, "face.png", good.get("picture.png")).text("id"));
        assertThat(settled(sound).state()).isEqualTo(UploadState.READY);
        assertThat(settled(picture).state()).isEqualTo(UploadState.READY);
        assertThat(clone(sound, "null").text("code")).isEqualTo("consent-missing");
        assertThat(clone(sound, consent(picture)).text("code")).isEqualTo("upload-no-sound");
        assertThat(clone(UUID.fromString("01890000-0000-7000-8000-000000000000"), consent(sound))
                        .text("code"))
                .isEqualTo("upload-not-found");
        Answer inOrder = clone(sound, consent(sound));
        assertThat(inOrder.status()).isEqualTo(403);
        assertThat(inOrder.text("code")).isEqualTo("clone-needs-maker");
    }

    @Test
    void aVoiceIsClonedWhereThereIsAKeyForWhoCanAndIsBoughtOnce() {
        UUID sound = UUID.fromString(send(owner, "own-voice.wav", silence(32)).text("id"));
        assertThat(settled(sound).state()).isEqualTo(UploadState.READY);
        SERVICE.call("PUT", "/api/v1/makers/elevenlabs/key", owner, "{\"key\":\"xi-a-key-for-clones\"}");
        try {
            Answer cloned = clone(sound, consent(sound));
            assertThat(cloned.status()).as(cloned.body()).isEqualTo(201);
            assertThat(cloned.text("voice")).startsWith("elevenlabs/");
            Answer again = clone(sound, consent(sound));
            assertThat(again.text("voice")).isEqualTo(cloned.text("voice"));
            assertThat(VOICES.purchases()).isEqualTo(1);
        } finally {
            SERVICE.call("DELETE", "/api/v1/makers/elevenlabs/key", owner, "");
        }
    }

    @AfterAll
    static void end() {
        VOICES.close();
    }

    private static String consent(UUID recording) {
        return "{\"speaker\":\"Amina\",\"recording\":\"" + recording + "\"}";
    }

    private static Answer clone(UUID sample, String consent) {
        return SERVICE.call(
                "POST",
                "/api/v1/audio/clone",
                owner,
                "{\"name\":\"Amina\",\"samples\":[\"" + sample + "\"],\"consent\":" + consent + "}");
    }

    /** A WAV file, 8 kHz. */
    private static byte[] silence(int seconds) {
        int bytes = seconds * 8000;
        return java.nio.ByteBuffer.allocate(44 + bytes)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + bytes)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(bytes)
                .array();
    }
}
