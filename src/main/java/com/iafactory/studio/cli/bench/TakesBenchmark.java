package com.iafactory.studio.cli.bench;

import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What the door to paid services costs on this machine, with a stand-in of a service in this process. */
public final class TakesBenchmark {
    private static final int TAKES = 200;
    private static final double DOOR_MILLIS = 15;
    private static final int PICTURES = 40;
    private static final int AT_ONCE = 8;
    private static final Duration LATENCY = Duration.ofSeconds(10);
    private static final double CROWD_RATIO = 1.15;
    private static final long CLIP = 100L << 20;
    private static final int HEAP_MEGABYTES = 128;
    private static final double HEAP_LIMIT = 64;

    /** At which a text of some 780 words is told whole. */
    private static final int FILM_SECONDS = 320;

    private final Path folder;
    private final String text;

    /** @param text of a film with some forty shots that can be painted */
    public TakesBenchmark(Path folder, String text) {
        this.folder = folder;
        this.text = text;
    }

    public void run(PrintWriter out) throws IOException, InterruptedException, ExecutionException {
        out.println("| takes | measured | limit | ratio to the limit |");
        out.println("|---|---|---|---|");
        try (FalStandIn standIn = FalStandIn.open()) {
            Path home = Files.createDirectories(folder.resolve("home"));
            try (AnnotationConfigApplicationContext context =
                    TakesStand.open(home, TakesStand.of(standIn.url(), AT_ONCE))) {
                DoorOverhead.Measured door =
                        new DoorOverhead(context, Files.createDirectories(folder.resolve("door"))).of(TAKES);
                row(
                        out,
                        "the door beside the service, %d takes, median, ms".formatted(TAKES),
                        door.median(),
                        DOOR_MILLIS);
                row(out, "the same, p95, ms", door.p95(), DOOR_MILLIS);
                standIn.takes(LATENCY);
                double seconds = new PictureCrowd(context, folder.resolve("pictures")).of(PICTURES);
                double ideal = (double) PICTURES / AT_ONCE * LATENCY.toSeconds();
                row(
                        out,
                        "%d pictures of %d s, %d at once, to the ideal %.0f s"
                                .formatted(PICTURES, LATENCY.toSeconds(), AT_ONCE, ideal),
                        seconds / ideal,
                        CROWD_RATIO);
            }
            Map<String, String> settings = new HashMap<>(TakesStand.of(standIn.url(), AT_ONCE));
            settings.put("STUDIO_PICTURES_MAKERS", "fal,local");
            film(out, "", new StoryboardPictures(standIn, folder.resolve("film"), settings), 0);
            standIn.takes(Duration.ZERO);
            standIn.pads(CLIP);
            LargeClip.Measured clip =
                    LargeClip.run(Files.createDirectories(folder.resolve("clip")), standIn.url(), HEAP_MEGABYTES);
            row(
                    out,
                    "heap above idle while a clip of %.0f MB is bought, of %d MB, MB"
                            .formatted(clip.clip(), HEAP_MEGABYTES),
                    clip.above(),
                    HEAP_LIMIT);
        }
        inOneLook(out);
    }

    /** As it is with a service that takes a picture whose look the others are to have: nothing goes beside the first. */
    private void inOneLook(PrintWriter out) throws IOException, InterruptedException {
        try (OpenAiStandIn standIn = OpenAiStandIn.open()) {
            standIn.under(request -> new StandIn.Passage() {
                @Override
                public void done() {
                    LockSupport.parkNanos(LATENCY.toNanos());
                }
            });
            film(
                    out,
                    " in the look of the first, which goes before them,",
                    new StoryboardPictures(standIn, folder.resolve("look"), TakesStand.inOneLook(standIn, AT_ONCE)),
                    1);
        }
    }

    /** @param before how many have to be there before the others can be asked for */
    private void film(PrintWriter out, String how, StoryboardPictures pictures, int before)
            throws IOException, InterruptedException {
        StoryboardPictures.Measured film = pictures.of(text, FILM_SECONDS);
        long all = Math.ceilDiv(film.pictures(), AT_ONCE) * LATENCY.toSeconds();
        row(
                out,
                "%d pictures%s of %d s of a film that is made meanwhile, %d at once, to the ideal %d s"
                        .formatted(film.pictures(), how, LATENCY.toSeconds(), AT_ONCE, all),
                film.seconds() / all,
                CROWD_RATIO);
        if (before > 0) {
            long ordered = (before + Math.ceilDiv(film.pictures() - before, AT_ONCE)) * LATENCY.toSeconds();
            row(
                    out,
                    "the same, to the ideal %d s in that order".formatted(ordered),
                    film.seconds() / ordered,
                    CROWD_RATIO);
        }
    }

    private static void row(PrintWriter out, String what, double value, double limit) {
        out.printf(Locale.ROOT, "| %s | %.2f | %s | %.2f |%n", what, value, plain(limit), value / limit);
        out.flush();
    }

    private static String plain(double limit) {
        return java.math.BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }
}
