package com.iafactory.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.retention.RetentionSettings;
import com.iafactory.studio.storage.FileMediaStore;
import com.iafactory.studio.storage.FolderStore;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class GcCommandTest {
    private static final UUID USER = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final UUID THERE = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final UUID GONE = UUID.fromString("01890000-0000-7000-8000-000000000002");
    private static final Digest SAID = Digest.of("said");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    private Path home;

    private String run(Map<String, String> environment, boolean onlyLook) {
        StringWriter out = new StringWriter();
        new GcCommand.Run(home, environment, RetentionSettings.USUAL.cacheOf(0), onlyLook, new PrintWriter(out, true))
                .all();
        return out.toString();
    }

    private void piece() throws IOException {
        FolderStore store = FolderStore.open(home, Clock.systemUTC());
        Path staged = store.stage(Digest.of("piece"));
        Files.writeString(staged.resolve("a.wav"), "0123456789");
        store.keep(Digest.of("piece"), staged);
    }

    @Test
    void withoutADatabaseOnlyThisMachinesFolderIsClearedAndNothingIsStarted() throws IOException {
        piece();
        assertThat(run(Map.of(), true)).contains("unused pieces on this machine: 1 (10 bytes)", "Would remove 1");
        assertThat(FolderStore.open(home, Clock.systemUTC()).find(Digest.of("piece")))
                .isPresent();
        assertThat(run(Map.of(), false)).contains("There is no database here yet", "Removed 1 (10 bytes).");
        assertThat(FolderStore.open(home, Clock.systemUTC()).find(Digest.of("piece")))
                .isEmpty();
        assertThat(home.resolve("postgres")).doesNotExist();
        assertThat(run(Map.of(), false)).contains("Removed 0");
    }

    @Test
    void withADatabaseWhatNothingRefersToGoesToo() {
        MediaStore media = FileMediaStore.open(
                home.resolve("media"),
                Clock.offset(Clock.systemUTC(), Duration.ofDays(2).negated()));
        MediaFolder uploads = MediaFolder.library(USER, LibraryShelf.UPLOADS);
        MediaFolder incoming = MediaFolder.library(USER, LibraryShelf.INCOMING);
        MediaFolder voice = MediaFolder.library(USER, LibraryShelf.VOICE);
        List<MediaKey> kept = List.of(
                uploads.key(THERE + ".jpg"),
                voice.key(SAID.hex() + ".wav"),
                MediaKey.voiceClone(USER, "me.wav"),
                MediaKey.sample("a.mp4"));
        List<MediaKey> lost = List.of(
                uploads.key(GONE + ".jpg"),
                incoming.key(THERE + ".bin"),
                incoming.key(GONE + ".bin"),
                voice.key(Digest.of("unsaid").hex() + ".wav"));
        kept.forEach(key -> media.put(key, 3, new ByteArrayInputStream(new byte[3])));
        lost.forEach(key -> media.put(key, 5, new ByteArrayInputStream(new byte[5])));
        MediaKey fresh = uploads.key(UUID.fromString("01890000-0000-7000-8000-000000000003") + ".png");
        FileMediaStore.open(home.resolve("media"), Clock.systemUTC())
                .put(fresh, 5, new ByteArrayInputStream(new byte[5]));
        rows();

        Map<String, String> environment = new HashMap<>(DATABASE.variables());
        assertThat(run(environment, true))
                .contains(
                        "files nothing refers to: 4 (20 bytes)",
                        "stored answers past their day: 1 (4 bytes)",
                        "Would remove 5 (24 bytes).");
        assertThat(lost).allSatisfy(key -> assertThat(media.find(key)).isPresent());

        assertThat(run(environment, false)).contains("Removed 5 (24 bytes).");
        assertThat(lost).allSatisfy(key -> assertThat(media.find(key)).isEmpty());
        assertThat(kept).allSatisfy(key -> assertThat(media.find(key)).isPresent());
        assertThat(media.find(fresh)).isPresent();
        assertThat(run(environment, false)).contains("Removed 0");
    }

    private static void rows() {
        DATABASE.jdbc()
                .sql("INSERT INTO upload (id, user_id, name, bytes, state, kind, ending)"
                        + " VALUES (:id, :user, 'a', 1, 'ready', 'picture', 'jpg')")
                .param("id", THERE)
                .param("user", USER)
                .update();
        DATABASE.jdbc()
                .sql("INSERT INTO sound (id, user_id, kind, wish, digest, state)"
                        + " VALUES (:id, :user, 'voice', '{}', :digest, 'ready')")
                .param("id", THERE)
                .param("user", USER)
                .param("digest", SAID.hex())
                .update();
        DATABASE.jdbc()
                .sql("INSERT INTO users (id, email, plan, role, created_at)"
                        + " VALUES (:user, 'a@example.com', 'free', 'user', now())")
                .param("user", USER)
                .update();
        DATABASE.jdbc()
                .sql("INSERT INTO idempotency_keys (user_id, key, request_hash, body, created_at, expires_at) VALUES"
                        + " (:user, 'old', 'x', 'abcd', now() - interval '2 days', now() - interval '1 day'),"
                        + " (:user, 'new', 'x', 'abcd', now(), now() + interval '1 day')")
                .param("user", USER)
                .update();
    }

    @Test
    void aSizeOrTimeThatIsNoneIsSaidInASentence() {
        for (List<String> wrong :
                List.of(List.of("gc", "--older-than", "soon"), List.of("gc", "--cache-size", "little"))) {
            StringWriter err = new StringWriter();
            int code = StudioCommand.run(
                    new PrintWriter(new StringWriter()), new PrintWriter(err), wrong.toArray(String[]::new));
            assertThat(code).isEqualTo(2);
            assertThat(err.toString()).contains(wrong.getLast());
        }
    }
}
