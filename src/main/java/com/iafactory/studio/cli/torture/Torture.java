package com.iafactory.studio.cli.torture;

import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.production.project.ProductionRoom;
import com.iafactory.studio.production.project.ProjectStatus;
import com.iafactory.studio.production.project.Wishes;
import com.iafactory.studio.queue.Priority;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One run of it. This process only asks for films and watches; the service is a process of its own, as users start it. */
public final class Torture {
    private static final int AT_WORK = 2;
    private static final int FILM_SECONDS = 20;
    /** From right after the start, when nothing is up yet, to the middle of the work. */
    private static final int LONGEST_LIFE_MILLIS = 16_000;

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Path home;
    private final String text;
    private final int kills;
    private final long seed;
    private final SplittableRandom random;
    private final PrintWriter talk;
    private final Map<String, String> settings = Watcher.offline();
    private final List<UUID> projects = new ArrayList<>();
    private final List<Double> recoveries = new ArrayList<>();

    public Torture(Path home, String text, int kills, long seed, PrintWriter talk) {
        this.home = home;
        this.text = text;
        this.kills = kills;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.talk = talk;
    }

    /**
     * What came of it.
     *
     * @param faults what should not be; empty when all is well
     * @param recoveries seconds from a start to the first piece made after it, ascending
     */
    public record Tally(
            int kills, long seed, int films, int pieces, int begunAgain, List<Double> recoveries, List<String> faults) {
        public boolean clean() {
            return faults.isEmpty();
        }

        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("kills " + kills + ", seed " + seed + ", films completed " + films + ", pieces made " + pieces
                    + ", pieces that a kill interrupted and that were begun again " + begunAgain);
            if (!recoveries.isEmpty()) {
                lines.add(String.format(
                        java.util.Locale.ROOT,
                        "seconds from a start to the first piece finished after it: median %.1f, longest %.1f",
                        recoveries.get(recoveries.size() / 2),
                        recoveries.getLast()));
            }
            lines.add(faults.isEmpty() ? "nothing lost, nothing made twice, nothing left behind" : "FAULTS");
            lines.addAll(faults);
            return lines;
        }
    }

    public Tally run() throws InterruptedException {
        try (AnnotationConfigApplicationContext context = Watcher.open(home, settings)) {
            ProductionRoom room = context.getBean(ProductionRoom.class);
            Books books = new Books(context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class));
            UUID user = context.getBean(IdSource.class).next();
            for (int kill = 1; kill <= kills; kill++) {
                keepBusy(room, user);
                int before = books.piecesDone();
                long begun = System.nanoTime();
                try (Victim victim = Victim.start(home, settings)) {
                    int life = random.nextInt(LONGEST_LIFE_MILLIS);
                    boolean recovered = false;
                    while ((System.nanoTime() - begun) / 1_000_000 < life) {
                        if (!recovered && books.piecesDone() > before) {
                            recovered = true;
                            recoveries.add((System.nanoTime() - begun) / 1e9);
                        }
                        LockSupport.parkNanos(50_000_000);
                    }
                    victim.kill();
                }
                if (kill % 10 == 0 || kill == kills) {
                    talk.println("killed " + kill + " of " + kills + " times, " + books.completed() + " of "
                            + projects.size() + " films completed");
                    talk.flush();
                }
            }
            return finish(room, books, user);
        }
    }

    private void keepBusy(ProductionRoom room, UUID user) {
        long open = projects.stream()
                .filter(id -> room.projects().find(user, id).orElseThrow().status() == ProjectStatus.PRODUCING)
                .count();
        for (long i = open; i < AT_WORK; i++) {
            Wishes wishes = new Wishes(
                    text,
                    Optional.of(Language.FR),
                    FILM_SECONDS,
                    1,
                    Set.of(Format.YOUTUBE, Format.TIKTOK),
                    Platform.ALL,
                    Optional.empty(),
                    Optional.empty(),
                    // Another title is another look and another tune: hardly a piece is shared.
                    Optional.of("Film " + (projects.size() + 1)),
                    Optional.of(com.iafactory.studio.take.MusicStyle.AMBIENT),
                    "default");
            projects.add(room.begin(user, wishes, Priority.FREE));
        }
    }

    private Tally finish(ProductionRoom room, Books books, UUID user) throws InterruptedException {
        List<String> faults = new ArrayList<>();
        try (Victim last = Victim.start(home, settings)) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (books.completed() < projects.size() && System.nanoTime() < deadline && last.alive()) {
                LockSupport.parkNanos(200_000_000);
            }
        }
        for (UUID project : projects) {
            ProjectStatus status =
                    room.projects().find(user, project).orElseThrow().status();
            if (status != ProjectStatus.COMPLETED) {
                faults.add("project " + project + " is " + status.code());
            }
        }
        faults.addAll(books.faults());
        recoveries.sort(null);
        return new Tally(
                kills,
                seed,
                books.completed(),
                books.piecesDone(),
                books.begunAgain(),
                List.copyOf(recoveries),
                faults);
    }
}
