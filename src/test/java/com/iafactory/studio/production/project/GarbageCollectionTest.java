package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.AdvisoryLock;
import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.retention.GarbageCollection;
import com.iafactory.studio.retention.MediaOwner;
import com.iafactory.studio.retention.RetentionPolicy;
import com.iafactory.studio.retention.Tally;
import com.iafactory.studio.storage.FileMediaStore;
import com.iafactory.studio.storage.Freed;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.storage.S3Server;
import com.iafactory.studio.storage.StoreUnavailable;
import com.iafactory.studio.storage.s3.S3MediaStore;
import com.iafactory.studio.storage.s3.S3Settings;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.ShotName;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Garbage collection beside productions: on a real database, and on both real stores. */
class GarbageCollectionTest {
    private static final int STEPS = 40;
    private static final List<String> WORDS = List.of("sun", "moon", "star", "sea", "wind", "rain", "snow", "fog");

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private MediaOwner projectMedia() {
        return new ProjectMedia(
                database.jdbc(),
                database.transactions(),
                new PieceRecords(database.jdbc(), new Queues(database.jdbc()), 8));
    }

    private Tally collect(MediaStore media, RetentionPolicy policy, Duration later, boolean onlyLook) {
        Tally tally = new Tally();
        new GarbageCollection(
                        database.source(),
                        media,
                        List.of(projectMedia()),
                        List.of(),
                        Clock.offset(Clock.systemUTC(), later))
                .run(policy, onlyLook, tally);
        return tally;
    }

    private void histories(MediaStore store, int count) {
        // One that once went wrong, and new ones every time.
        new History(0x2a7ebea8deL, store).run();
        long seed = System.nanoTime() >>> 8;
        for (int i = 1; i < count; i++) {
            new History(seed + i, store).run();
        }
    }

    @Test
    void whateverHappensWhatIsNeededStaysAndWhatIsNotGoesFromTheDisk() {
        histories(FileMediaStore.open(folder.resolve("media"), Clock.systemUTC()), 12);
    }

    @Test
    void whateverHappensWhatIsNeededStaysAndWhatIsNotGoesFromS3() throws Exception {
        S3Server server = S3Server.start("studio", "a-secret-of-the-test");
        try (S3MediaStore store = S3MediaStore.open(S3Settings.from(Map.of(
                        "STUDIO_S3_ENDPOINT", "http://127.0.0.1:" + server.port(),
                        "STUDIO_S3_ACCESS_KEY", "studio",
                        "STUDIO_S3_SECRET_KEY", "a-secret-of-the-test"))
                .orElseThrow())) {
            store.check();
            histories(store, 4);
        } finally {
            server.stop();
        }
    }

    /** With hardly any grace, and everything removed as soon as it may be: only the order of things protects what is being made. */
    @Test
    void whatIsBeingMadeIsSafeFromACollectionThatNeverStops() throws Exception {
        RetentionPolicy greedy = new RetentionPolicy(Duration.ZERO, Duration.ofNanos(1), true);
        UUID user = new UUID(5, 5);
        AtomicBoolean ended = new AtomicBoolean();
        try (Node node = Node.all("one", database, folder, new TinyWorkshop(folder.resolve("tally")))
                        .start();
                Node other = Node.all("two", database, folder, new TinyWorkshop(folder.resolve("tally")))
                        .start()) {
            Thread collector = Thread.ofPlatform().start(() -> {
                while (!ended.get()) {
                    collect(node.media, greedy, Duration.ZERO, false);
                }
            });
            for (int round = 0; round < 6; round++) {
                UUID first = node.room.begin(user, TinyWorkshop.wishes("sun moon star sea"), Priority.FREE);
                UUID second = other.room.begin(user, TinyWorkshop.wishes("star sea wind rain"), Priority.FREE);
                completed(node, user, first);
                completed(node, user, second);
                node.room.takes().again(user, first, new ShotName("film", 0, 1));
                node.room.productions().editLine(user, second, 0, "sun wind fog");
                completed(node, user, first);
                completed(node, user, second);
                node.room.productions().delete(user, first);
            }
            ended.set(true);
            collector.join();
        }
    }

    @Test
    void whatSomebodyBroughtStaysAsLongAsItsProject() {
        RetentionPolicy thorough = new RetentionPolicy(Duration.ZERO, Duration.ofDays(1), true);
        UUID user = new UUID(6, 6);
        ShotName shot = new ShotName("film", 0, 1);
        ShotContent.Footage footage = new ShotContent.Footage(
                "clip.mp4", ShotContent.Footage.Medium.CLIP, 64, 36, Duration.ZERO, Optional.empty());
        try (Node node = Node.all("one", database, folder, new TinyWorkshop(folder.resolve("tally")))
                .start()) {
            UUID id = node.room.begin(user, TinyWorkshop.wishes("sun moon star"), Priority.FREE);
            completed(node, user, id);
            node.room.takes().bring(user, id, shot, footage);
            completed(node, user, id);
            node.room.takes().choose(user, id, shot, 0);
            completed(node, user, id);
            collect(node.media, thorough, Duration.ofDays(60), false);
            assertThat(footage(node, user)).isEqualTo(1);
            node.room.takes().choose(user, id, shot, 1);
            completed(node, user, id);
            node.room.productions().delete(user, id);
            Until.becomes(() -> footage(node, user) == 0);
        }
    }

    private static long footage(Node node, UUID user) {
        AtomicLong count = new AtomicLong();
        node.media.each(
                MediaFolder.user(user),
                stored -> count.addAndGet(stored.key().name().equals("footage.json") ? 1 : 0));
        return count.get();
    }

    private void completed(Node node, UUID user, UUID id) {
        Until.becomes(() -> {
            Project project = node.room.projects().find(user, id).orElseThrow();
            assertThat(project.failure()).isEmpty();
            return project.status() == ProjectStatus.COMPLETED;
        });
        assertThat(node.media.find(MediaKey.inProject(user, id, ProjectArea.YOUTUBE, "film.json")))
                .isPresent();
    }

    @Test
    void onlyOneCollectionRunsAtATime() {
        MediaStore media = FileMediaStore.open(folder.resolve("media"), Clock.systemUTC());
        try (AdvisoryLock _ =
                AdvisoryLock.tryTake(database.source(), GarbageCollection.LOCK).orElseThrow()) {
            assertThatThrownBy(() -> collect(media, RetentionPolicy.USUAL, Duration.ZERO, false))
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("gc-running"));
        }
        assertThat(collect(media, RetentionPolicy.USUAL, Duration.ZERO, false).all())
                .isEqualTo(Freed.NOTHING);
    }

    @Test
    void aStoreThatIsAwayEndsItInASentence() {
        try (S3MediaStore gone = S3MediaStore.open(S3Settings.from(Map.of(
                        "STUDIO_S3_ENDPOINT", "http://127.0.0.1:9",
                        "STUDIO_S3_ACCESS_KEY", "studio",
                        "STUDIO_S3_SECRET_KEY", "a-secret-of-the-test"))
                .orElseThrow())) {
            assertThatThrownBy(() -> collect(gone, RetentionPolicy.USUAL, Duration.ZERO, false))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("cannot be reached");
        }
    }

    /** One user's history: films are begun, changed and removed, the studio dies now and then, and garbage is collected. */
    private final class History {
        private final Random chance;
        private final UUID user;
        private final boolean thorough;
        private final CrashingStore media;
        private final Node node;
        private final Crank crank;
        private final List<String> story = new ArrayList<>();

        History(long seed, MediaStore store) {
            chance = new Random(seed);
            user = new UUID(seed, 9);
            thorough = chance.nextInt(3) == 0;
            media = new CrashingStore(store);
            Path home = folder.resolve("h" + seed);
            node = new Node(
                    "one", database.source(), home, media, new TinyWorkshop(folder.resolve("tally" + seed)), Map.of());
            crank = new Crank(database, node);
        }

        private void run() {
            for (int step = 0; step < STEPS; step++) {
                switch (chance.nextInt(12)) {
                    case 0, 1 -> begin();
                    case 2, 3 -> change();
                    case 4 -> delete();
                    case 5 -> collect();
                    case 6 -> work(1 + chance.nextInt(4), true);
                    default -> work(1 + chance.nextInt(12), false);
                }
            }
            collect();
            work(Integer.MAX_VALUE, false);
            assertThat(node.room.projects().list(user, Optional.empty(), 100))
                    .as(this::toString)
                    .allSatisfy(project -> assertThat(project.status()).isEqualTo(ProjectStatus.COMPLETED));
            collect();
            node.room.productions().forget(user);
            work(Integer.MAX_VALUE, false);
            collect(Duration.ofDays(40));
            assertThat(keys()).as(this::toString).isEmpty();
        }

        private void begin() {
            Set<String> words = new TreeSet<>();
            while (words.size() < 3) {
                words.add(WORDS.get(chance.nextInt(WORDS.size())));
            }
            UUID id = node.room.begin(user, TinyWorkshop.wishes(String.join(" ", words)), Priority.FREE);
            story.add("begin " + id + " " + words);
        }

        private void change() {
            any().ifPresent(project -> {
                try {
                    if (chance.nextBoolean()) {
                        String text =
                                WORDS.get(chance.nextInt(WORDS.size())) + " " + WORDS.get(chance.nextInt(WORDS.size()));
                        node.room.productions().editLine(user, project.id(), 0, text);
                        story.add("edit " + project.id() + " " + text);
                    } else {
                        ShotName shot = new ShotName("film", 0, chance.nextInt(2));
                        if (chance.nextInt(3) == 0) {
                            node.room.takes().choose(user, project.id(), shot, 0);
                        } else {
                            node.room.takes().again(user, project.id(), shot);
                        }
                        story.add("retake " + project.id());
                    }
                } catch (StudioException e) {
                    // There is no such shot yet.
                    story.add(e.code());
                }
            });
        }

        private void delete() {
            any().ifPresent(project -> {
                node.room.productions().delete(user, project.id());
                story.add("delete " + project.id());
            });
        }

        private Optional<Project> any() {
            List<Project> all = node.room.projects().list(user, Optional.empty(), 100);
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(chance.nextInt(all.size())));
        }

        /** Does waiting jobs in any order; where it dies in one, that one is still there. */
        private void work(int jobs, boolean dies) {
            media.calm();
            if (dies) {
                media.crashAfter(1 + chance.nextInt(3));
            }
            List<Crank.Waiting> waiting = crank.waiting();
            for (int i = 0; i < jobs && !waiting.isEmpty(); i++, waiting = crank.waiting()) {
                Crank.Waiting job = waiting.get(chance.nextInt(waiting.size()));
                try {
                    crank.run(job);
                } catch (CrashingStore.Crash e) {
                    story.add("died in " + job.kind() + " " + job.id());
                    break;
                } catch (Exception e) {
                    throw new AssertionError(toString(), e);
                }
            }
            media.calm();
        }

        private void collect() {
            collect(List.of(Duration.ZERO, Duration.ofDays(2), Duration.ofDays(40))
                    .get(chance.nextInt(3)));
        }

        private void collect(Duration later) {
            RetentionPolicy policy = new RetentionPolicy(Duration.ofDays(30), Duration.ofDays(1), thorough);
            story.add("collect after " + later);
            Set<String> before = keys();
            Set<String> recorded = recorded();
            long would = GarbageCollectionTest.this
                    .collect(media, policy, later, true)
                    .all()
                    .count();
            assertThat(keys()).as("looking removes nothing: %s", this).isEqualTo(before);
            assertThat(recorded()).isEqualTo(recorded);
            if (later.isZero()) {
                assertThat(would).as("what is new stays: %s", this).isZero();
            }
            if (chance.nextBoolean()) {
                media.crashAfter(1 + chance.nextInt(4));
                try {
                    GarbageCollectionTest.this.collect(media, policy, later, false);
                } catch (CrashingStore.Crash e) {
                    story.add("died in it");
                }
                media.calm();
                check(recorded, later, false);
            }
            GarbageCollectionTest.this.collect(media, policy, later, false);
            assertThat(before.size() - keys().size())
                    .as("as many went as was said before: %s", this)
                    .isEqualTo((int) would);
            check(recorded, later, !later.isZero());
        }

        private Set<String> keys() {
            Set<String> keys = new TreeSet<>();
            media.each(MediaFolder.user(user), stored -> keys.add(stored.key().path()));
            return keys;
        }

        /** By questions of the test's own; what it finds needed now was needed when it was collected, for nothing else happened. */
        private void check(Set<String> recordedBefore, Duration later, boolean finished) {
            Set<String> there = keys();
            Set<String> files = strings("SELECT 'users/' || user_id || '/projects/' || project_id || '/' || CASE area"
                    + " WHEN 'AUDIO' THEN 'assets/audio' END || '/' || digest || '/' || unnest(files)"
                    + " FROM media_piece WHERE user_id = :user AND :thorough IN (true, false)");
            assertThat(there).as("what is on record is there: %s", this).containsAll(files);
            Set<String> needed =
                    new TreeSet<>(strings("SELECT i.digest FROM piece i JOIN project p ON p.id = i.project_id"
                            + " WHERE p.user_id = :user AND (p.status <> 'completed'"
                            + "   OR i.edition = p.edition AND (i.stage = 'mix' OR NOT :thorough))"
                            + " UNION SELECT s.value FROM shot_take t, jsonb_each_text(t.segments) s"
                            + " WHERE t.user_id = :user AND NOT :thorough"));
            Set<String> recorded = recorded();
            Set<String> taken = new TreeSet<>(recordedBefore);
            taken.removeAll(recorded);
            taken.retainAll(needed);
            assertThat(taken).as("what is needed stays on record: %s", this).isEmpty();
            assertThat(recorded)
                    .as("what films are made of is on record: %s", this)
                    .containsAll(strings("SELECT i.digest FROM piece i JOIN project p ON p.id = i.project_id"
                            + " WHERE p.user_id = :user AND i.edition = p.edition AND i.state = 'done'"
                            + " AND (i.stage = 'mix' OR NOT :thorough)"));
            Set<String> justified = new HashSet<>(files);
            for (Project project : node.room.projects().list(user, Optional.empty(), 100)) {
                boolean completed = project.status() == ProjectStatus.COMPLETED;
                String place = MediaFolder.project(user, project.id()).path();
                if (completed) {
                    assertThat(there).as("the film is there: %s", this).contains(place + "outputs/youtube/film.json");
                }
                there.stream()
                        .filter(key -> key.startsWith(place) && !key.matches(".*/[0-9a-f]{64}/.*"))
                        .filter(key -> !completed || !key.contains("/preview/"))
                        .forEach(justified::add);
            }
            if (finished) {
                Set<String> atWork = strings("SELECT digest FROM piece WHERE user_id = :user"
                        + " AND state IN ('queued', 'started') AND :thorough IN (true, false)");
                assertThat(there.stream()
                                .filter(key -> !justified.contains(key))
                                .filter(key -> atWork.stream().noneMatch(key::contains)))
                        .as("nothing is left that nobody needs: %s", this)
                        .isEmpty();
                if (later.compareTo(Duration.ofDays(31)) > 0) {
                    assertThat(needed).as("nothing former is left: %s", this).containsAll(recorded);
                }
            }
        }

        private Set<String> recorded() {
            return strings("SELECT digest FROM media_piece WHERE user_id = :user AND :thorough IN (true, false)");
        }

        private Set<String> strings(String question) {
            return new TreeSet<>(database.jdbc()
                    .sql(question)
                    .param("user", user)
                    .param("thorough", thorough)
                    .query(String.class)
                    .list());
        }

        @Override
        public String toString() {
            return "user " + user + ": " + String.join("\n", story);
        }
    }
}
