package com.iafactory.studio.cli.torture;

import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.account.Email;
import com.iafactory.studio.account.Password;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.production.project.ProductionRoom;
import com.iafactory.studio.production.project.ProjectStatus;
import com.iafactory.studio.production.project.Wishes;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.take.MakerDesk;
import com.iafactory.studio.take.MusicStyle;
import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.TakeState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same with voices, music and pictures that are bought, from stand-ins in this process which are slow, fail, and keep books of their
 * own. Every film has a user, a voice and a key for pictures of its own, so that no line and no picture is rightly bought twice.
 */
public final class PaidTorture {
    /** Some sixteen lines, some pictures, and a bed of music. */
    private static final int FILM_SECONDS = 60;
    /** Takes on which the next film is begun when no more are to be bought. */
    private static final int FEW = 6;
    /** All that are begun have to be finished at the end. */
    private static final int MOST_AT_WORK = 8;

    private static final int LONGEST_LIFE_MILLIS = 16_000;
    private static final Duration LONGEST_WAIT_FOR_A_SENDING = Duration.ofSeconds(40);
    private static final int SENDINGS_OF_A_LIFE = 8;
    private static final int LONGEST_SENDING_MILLIS = 900;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration BETWEEN_VERDICTS = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    /** The studio looks every minute, after a lease of half a minute. */
    private static final Duration LONGEST_GIVING_UP = Duration.ofMinutes(10);
    /** What waits asks again every half minute, and what nobody waits for is looked for every minute. */
    private static final Duration LONGEST_LOOKING = Duration.ofMinutes(6);

    private final Path home;
    private final String text;
    private final int kills;
    private final long seed;
    private final SplittableRandom random;
    private final PrintWriter talk;
    /** By user. */
    private final Map<UUID, UUID> projects = new HashMap<>();

    private final Map<UUID, Integer> films = new HashMap<>();
    private final List<Instant> killed = new ArrayList<>();

    public PaidTorture(Path home, String text, int kills, long seed, PrintWriter talk) {
        this.home = home;
        this.text = text;
        this.kills = kills;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.talk = talk;
    }

    /** What one run stands on. */
    private record Stage(
            Map<String, String> settings,
            Clock clock,
            Accounts accounts,
            ProductionRoom room,
            Books books,
            Storm storm,
            Verdicts verdicts,
            MakerDesk desk) {}

    public PaidTally run() throws InterruptedException {
        try (ElevenLabsStandIn voices = ElevenLabsStandIn.open();
                FalStandIn pictures = FalStandIn.open()) {
            Map<String, String> settings = Watcher.offline();
            settings.put("STUDIO_REGISTRATION", "open");
            settings.putAll(VoiceShop.settings(voices));
            settings.putAll(PictureShop.settings(pictures));
            try (AnnotationConfigApplicationContext context = Watcher.open(home, settings)) {
                Clock clock = context.getBean(Clock.class);
                Stage stage = new Stage(
                        settings,
                        clock,
                        context.getBean(Accounts.class),
                        context.getBean(ProductionRoom.class),
                        new Books(context.getBean(JdbcClient.class)),
                        new Storm(seed, clock),
                        new Verdicts(context.getBean(TakeBook.class), clock),
                        context.getBean(MakerDesk.class));
                VoiceShop.furnish(voices, clock);
                voices.under(stage.storm().over(new VoiceShop()));
                PictureShop.furnish(pictures, clock);
                pictures.under(stage.storm().over(new PictureShop()));
                torment(stage);
                List<String> faults = new ArrayList<>(finish(stage));
                faults.addAll(unkept(stage, context.getBean(MediaStore.class)));
                return tally(stage, voices.purchases() + pictures.purchases(), faults);
            }
        }
    }

    private void torment(Stage stage) {
        begin(stage);
        for (int kill = 1; kill <= kills; kill++) {
            if (stage.books().toBuy() < FEW && stage.books().producing() < MOST_AT_WORK) {
                begin(stage);
            }
            settle(stage, false);
            try (Victim victim = Victim.start(home, stage.settings())) {
                live(stage);
                killed.add(stage.clock().instant());
                victim.kill();
            }
            if (kill % 10 == 0 || kill == kills) {
                talk.println("killed " + kill + " of " + kills + " times, "
                        + stage.books().completed() + " of "
                        + projects.size() + " films completed, "
                        + stage.storm().sendings().size() + " sendings");
                talk.flush();
            }
        }
    }

    /** To a moment by the clock, or to one in a sending. */
    private void live(Stage stage) {
        int life = random.nextInt(LONGEST_LIFE_MILLIS);
        boolean inASending = random.nextBoolean();
        int sendings = stage.storm().heard() + random.nextInt(1, SENDINGS_OF_A_LIFE);
        int within = random.nextInt(LONGEST_SENDING_MILLIS);
        if (inASending) {
            until(LONGEST_WAIT_FOR_A_SENDING, () -> stage.storm().heard() >= sendings);
            LockSupport.parkNanos(1_000_000L * within);
        } else {
            until(Duration.ofMillis(life), () -> false);
        }
    }

    private void begin(Stage stage) {
        int number = projects.size() + 1;
        Wishes wishes = new Wishes(
                text,
                Optional.of(Language.FR),
                FILM_SECONDS,
                0,
                Set.of(Format.YOUTUBE),
                Platform.YOUTUBE,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Film " + number),
                Optional.of(MusicStyle.AMBIENT),
                "elevenlabs/" + Audit.voice(number));
        UUID user = stage.accounts()
                .register(
                        Email.of("film" + number + "@example.com"),
                        Password.of(home.getFileName() + " 7 films"),
                        Optional.empty())
                .id();
        // What a month of the free plan holds does not pay a film with a bought voice.
        stage.books().subscribes(user);
        stage.desk().put(user, PictureShop.NAME, PictureShop.key(number));
        films.put(user, number);
        projects.put(user, stage.room().begin(user, wishes, Priority.FREE));
    }

    private void settle(Stage stage, boolean late) {
        stage.verdicts().settle(projects.keySet(), audit(stage), late);
    }

    private Audit audit(Stage stage) {
        return new Audit(stage.storm().sendings(), killed, films);
    }

    private List<String> finish(Stage stage) throws InterruptedException {
        try (Victim last = Victim.start(home, stage.settings())) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            long late = System.nanoTime() + LONGEST_LOOKING.toNanos();
            while (stage.books().completed() < projects.size() && System.nanoTime() < deadline && last.alive()) {
                settle(stage, System.nanoTime() > late);
                LockSupport.parkNanos(BETWEEN_VERDICTS.toNanos());
            }
            seeToTheLast(stage, last);
            // What follows from the last completion is done too.
            until(Duration.ofSeconds(10), () -> stage.books().jobs() == 0);
        }
        List<String> faults = new ArrayList<>();
        projects.forEach((user, project) -> {
            ProjectStatus status =
                    stage.room().projects().find(user, project).orElseThrow().status();
            if (status != ProjectStatus.COMPLETED) {
                faults.add("project " + project + " is " + status.code());
            }
        });
        faults.addAll(stage.verdicts().faults());
        faults.addAll(stage.books().faults());
        return faults;
    }

    /** What was being sent for a film that went on without it is settled, too, once the studio has given it up. */
    private void seeToTheLast(Stage stage, Victim last) {
        long deadline = System.nanoTime() + LONGEST_GIVING_UP.toNanos();
        long late = System.nanoTime() + LONGEST_LOOKING.toNanos();
        while (stage.books().open() > 0 && System.nanoTime() < deadline && last.alive()) {
            stage.books().timePasses();
            settle(stage, System.nanoTime() > late);
            LockSupport.parkNanos(BETWEEN_VERDICTS.toNanos());
        }
    }

    private List<Take> takes(Stage stage) {
        return stage.verdicts().of(projects.keySet(), Optional.empty());
    }

    /** Takes said to be done whose files are not there. */
    private List<String> unkept(Stage stage, MediaStore media) {
        List<String> faults = new ArrayList<>();
        for (Take take : takes(stage)) {
            MediaFolder folder = MediaFolder.library(take.user(), LibraryShelf.TAKES)
                    .folder(take.id().toString());
            boolean there = !take.files().isEmpty()
                    && take.files().stream()
                            .allMatch(file -> media.find(folder.key(file)).isPresent());
            if (take.state() == TakeState.DONE && !there) {
                faults.add("take done, but its files are not in the media store: " + take.label());
            }
        }
        return faults;
    }

    private PaidTally tally(Stage stage, int purchases, List<String> before) {
        List<Sending> sendings = stage.storm().sendings();
        List<Take> takes = takes(stage);
        List<String> faults = new ArrayList<>(before);
        faults.addAll(audit(stage).faults(takes));
        int sold = (int) sendings.stream().filter(Sending::sold).count();
        if (sold == 0) {
            faults.add("nothing was bought, so nothing was tried");
        }
        if (sold != purchases) {
            faults.add("the stand-ins sold " + purchases + ", and " + sold + " were seen");
        }
        Map<String, Integer> mishaps = new TreeMap<>();
        sendings.stream()
                .filter(sending -> sending.mishap() != Sending.Mishap.NONE)
                .forEach(sending -> mishaps.merge(sending.mishap().words(), 1, Integer::sum));
        Map<String, Integer> states = new TreeMap<>();
        takes.forEach(take -> states.merge(take.state().code(), 1, Integer::sum));
        int inSendings = (int) killed.stream()
                .filter(kill -> sendings.stream()
                        .anyMatch(sending -> sending.begun().isBefore(kill)
                                && sending.ended().isAfter(kill)))
                .count();
        return new PaidTally(
                kills,
                seed,
                inSendings,
                stage.books().completed(),
                sendings.size(),
                sold,
                mishaps,
                states,
                stage.verdicts().unknown(Audit.Cause.CUT),
                stage.verdicts().unknown(Audit.Cause.KILL),
                stage.verdicts().lookedUp(),
                stage.verdicts().boughtAgain(),
                stage.verdicts().goneOnWithout(),
                faults);
    }

    private static void until(Duration longest, BooleanSupplier reached) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < deadline && !reached.getAsBoolean()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
