package com.iafactory.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.Platforms;
import com.iafactory.studio.provider.standin.InstagramStandIn;
import com.iafactory.studio.provider.standin.PlatformStandIn;
import com.iafactory.studio.provider.standin.TikTokStandIn;
import com.iafactory.studio.provider.standin.YouTubeStandIn;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.secret.KeyRing;
import com.iafactory.studio.secret.NamedKey;
import com.iafactory.studio.secret.SecretBox;
import com.iafactory.studio.storage.FileMediaStore;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.time.SettableClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The room on a real database, before the three platforms' stand-ins; its jobs are done by hand and time passes when a test says so. */
final class Publishing implements AutoCloseable {
    static final String KEY = "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final Duration LONG = Duration.ofMinutes(1);

    final SettableClock clock = new SettableClock();
    final CountedFees fees = new CountedFees();
    final UUID user = new UUID(4, 4);
    final UUID project = new UUID(5, 5);
    final Map<Platform, PlatformStandIn> standIns = new EnumMap<>(Platform.class);
    final Map<Platform, DyingPublisher> dying = new EnumMap<>(Platform.class);
    final MediaStore media;
    final PublicationRecords records;
    final PlatformAccounts accounts;
    final Connections connections;
    final Publications publications;
    final PublicationJob job;
    final FilmFiles films;
    final SecretBox box;
    final TestDatabase database = TestDatabase.fresh();

    private final Outbound outbound = Outbound.open(AllowedPlaces.none());

    Publishing(Path folder) {
        standIns.put(Platform.YOUTUBE, YouTubeStandIn.open(clock));
        standIns.put(Platform.TIKTOK, TikTokStandIn.open(clock));
        standIns.put(Platform.INSTAGRAM, InstagramStandIn.open(clock));
        Map<String, String> environment = new HashMap<>();
        standIns.forEach((platform, standIn) -> {
            environment.put(platform.name() + "_CLIENT_ID", PlatformStandIn.CLIENT);
            environment.put(platform.name() + "_CLIENT_SECRET", PlatformStandIn.CLIENT_SECRET);
            environment.put(platform.name() + "_BASE_URL", standIn.url());
        });
        Platforms.of(environment, outbound, clock)
                .forEach(publisher -> dying.put(publisher.platform(), new DyingPublisher(publisher)));
        Publishers publishers = new Publishers(List.copyOf(dying.values()));
        box = new SecretBox(new KeyRing(List.of(NamedKey.parse(KEY))));
        IdSource ids = new IdSource(Clock.systemUTC(), new Random(7));
        media = FileMediaStore.open(folder.resolve("media"), Clock.systemUTC());
        films = new FilmFiles(media, folder.resolve("scratch"));
        records = new PublicationRecords(database.jdbc(), new Queues(database.jdbc()), clock);
        accounts = new PlatformAccounts(database.jdbc(), database.transactions(), box, ids, clock);
        connections = new Connections(publishers, accounts, box, clock);
        publications = new Publications(
                database.transactions(), records, accounts, publishers, fees, Witness.nobody(), ids, clock);
        job = new PublicationJob(
                database.transactions(),
                records,
                new Poster(publishers, accounts, films, box, clock),
                fees,
                Witness.nobody(),
                PublicationMeters.none());
    }

    PlatformStandIn at(Platform platform) {
        return java.util.Objects.requireNonNull(standIns.get(platform));
    }

    PlatformAccount connect(Platform platform) {
        Connections.Begun begun = connections.begin(user, platform, "https://studio.example.org/back");
        String code = at(platform).consent(begun.address());
        String state = begun.address().getRawQuery().replaceFirst(".*(^|&)state=([^&]*).*", "$2");
        return connections.finish(begun.sealed(), platform, state, code);
    }

    /** A film of some bytes that nobody opens. */
    Film film(String name) {
        byte[] bytes = (name + " ").repeat(3000).getBytes(StandardCharsets.UTF_8);
        MediaKey key = MediaKey.inProject(user, project, ProjectArea.YOUTUBE, name + ".mp4");
        return new Film(
                key.path(),
                media.put(key, bytes.length, new ByteArrayInputStream(bytes)).etag(),
                name,
                "vertical",
                bytes.length,
                42_000,
                1080,
                1920,
                Optional.empty(),
                Map.of());
    }

    Order order(PlatformAccount account, Film film, Optional<Instant> at) {
        return new Order(
                account.id(),
                project,
                film,
                new Post.Words("Why bread rises", "A crumb, explained.", List.of("bread"), "en"),
                new Post.Terms(Visibility.PUBLIC, true, false, false, false, false, false, false),
                new Consent(true, Optional.empty()),
                at,
                false);
    }

    Publication publish(PlatformAccount account, Optional<Instant> at) {
        return publications
                .publish(user, List.of(order(account, film("film"), at)))
                .getFirst();
    }

    Publication now(Publication publication) {
        return publications.find(user, publication.id());
    }

    /** Does the jobs until they only wait for a time that is far; returns how long the last one waits. */
    Optional<Duration> work() {
        for (int step = 0; step < 200; step++) {
            List<String> waiting = database.jdbc()
                    .sql("SELECT task_instance FROM queue_default WHERE task_name = 'publication' ORDER BY 1")
                    .query(String.class)
                    .list();
            Optional<Duration> soonest = Optional.empty();
            for (String id : waiting) {
                JobEnd end = job.run(id, id);
                if (end instanceof JobEnd.Again again) {
                    soonest = soonest.filter(other -> other.compareTo(again.pause()) < 0)
                            .or(() -> Optional.of(again.pause()));
                } else {
                    database.jdbc()
                            .sql("DELETE FROM queue_default WHERE task_instance = :id")
                            .param("id", id)
                            .update();
                }
            }
            if (soonest.isEmpty() || soonest.get().compareTo(LONG) > 0) {
                return soonest;
            }
            clock.pass(soonest.get());
        }
        throw new AssertionError("it does not come to rest");
    }

    /** What the other world sees. */
    void isShownOnce(Platform platform) {
        assertThat(at(platform).shown()).hasSize(1);
    }

    @Override
    public void close() {
        standIns.values().forEach(PlatformStandIn::close);
        outbound.close();
        database.close();
    }
}
