package com.iafactory.studio.montage.bench;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.EncoderSettings;
import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.Joiner;
import com.iafactory.studio.montage.Probe;
import com.iafactory.studio.montage.RecentPlates;
import com.iafactory.studio.montage.RenderPlan;
import com.iafactory.studio.montage.SegmentRenderer;
import com.iafactory.studio.montage.SegmentSpec;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.time.RationalTime;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Renders the reference film and compares with x264 alone, which encodes the very same raw frames (written by the same
 * compositor beforehand, before any encoder) with the same settings and as many threads as it likes. Both alternate in one
 * run; medians count.
 */
public final class RenderBenchmark {
    /** The aim: our wall time over that of x264 alone. */
    public static final double LIMIT = 1.3;

    private static final int SECONDS = ReferenceFilm.PICTURES * ReferenceFilm.FRAMES / 30;

    private final int runs;
    private final EncoderSettings encoder;
    private final int beside;
    private final Illustrator pictures = new RecentPlates(new PictureShow(), RecentPlates.USUAL);
    private final SegmentRenderer renderer = new SegmentRenderer(new CaptionArtist(new TextSetter(Typefaces.find())));

    /** One measured run. */
    private record Lap(double wall, double cpu) {}

    /** @param runs of each side, alternating */
    public RenderBenchmark(int runs) {
        this(runs, EncoderSettings.FINAL, Runtime.getRuntime().availableProcessors());
    }

    /** @param beside segments rendered at the same time */
    public RenderBenchmark(int runs, EncoderSettings encoder, int beside) {
        this.runs = runs;
        this.encoder = encoder;
        this.beside = beside;
    }

    /**
     * Runs the benchmark; needs 3 GB of space for the raw frames, which are deleted at the end.
     *
     * @return our wall time over that of x264 alone
     */
    public double run(Path workFolder, Appendable out) throws IOException {
        Files.createDirectories(workFolder);
        RenderPlan plan = ReferenceFilm.plan(encoder);
        Path raw = workFolder.resolve("frames.yuv");
        Path voice = BenchSound.voice(workFolder, SECONDS);
        Path music = BenchSound.music(workFolder, SECONDS);
        try {
            writeRaw(plan, raw);
            List<Lap> ours = new ArrayList<>();
            List<Lap> alone = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                alone.add(measured(() -> encodeAlone(raw, workFolder.resolve("alone.mp4"))));
                ours.add(measured(() -> renderFilm(plan, voice, music, workFolder)));
            }
            return report(plan, workFolder, ours, alone, out);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private double report(RenderPlan plan, Path folder, List<Lap> ours, List<Lap> alone, Appendable out)
            throws IOException {
        long frames = Probe.of(folder.resolve("film.mp4"))
                .first("video")
                .orElseThrow()
                .frames();
        if (frames != plan.frames()) {
            throw StudioException.failed("bench-failed", "The film has " + frames + " frames.", "");
        }
        double ratio = median(ours.stream().map(Lap::wall).toList())
                / median(alone.stream().map(Lap::wall).toList());
        out.append(String.format(
                Locale.ROOT,
                "Reference film: %d s, 1080x1920, %d frames; %d cores, %d runs each, medians.%n%n",
                SECONDS,
                frames,
                Runtime.getRuntime().availableProcessors(),
                runs));
        out.append("| | wall s | CPU s | frames/s | MB |\n|---|---|---|---|---|\n");
        row(out, "x264 alone on raw frames", alone, folder.resolve("alone.mp4"), frames);
        row(out, "the studio: compose, encode, join, mix", ours, folder.resolve("film.mp4"), frames);
        out.append(String.format(Locale.ROOT, "%nRatio %.2f (limit %.1f).%n", ratio, LIMIT));
        return ratio;
    }

    private static void row(Appendable out, String name, List<Lap> laps, Path file, long frames) throws IOException {
        double wall = median(laps.stream().map(Lap::wall).toList());
        double cpu = median(laps.stream().map(Lap::cpu).toList());
        out.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.1f | %.1f |%n",
                name,
                wall,
                cpu,
                frames / wall,
                Files.size(file) / 1e6));
    }

    /** The frames, picture by picture, without any encoder; also makes the pictures and warms the compositor up. */
    private void writeRaw(RenderPlan plan, Path raw) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw), 1 << 16)) {
            for (SegmentSpec spec : plan.segments()) {
                renderer.frames(spec, pictures, frame -> {
                    out.write(frame.bytes());
                    return true;
                });
            }
        }
    }

    private void encodeAlone(Path raw, Path mp4) {
        EncoderSettings free =
                new EncoderSettings(encoder.preset(), encoder.quality(), encoder.keyInterval(), encoder.maxRate(), 0);
        List<String> arguments = new ArrayList<>(List.of(
                "ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", "1080x1920"));
        arguments.addAll(List.of("-framerate", "30", "-i", raw.toString(), "-an"));
        arguments.addAll(free.arguments());
        arguments.add(mp4.toString());
        Processes.run(Program.of(arguments, Duration.ofMinutes(10))).orFail("bench-failed", "x264 alone failed");
    }

    private void renderFilm(RenderPlan plan, Path voice, Path music, Path folder) {
        Path audio = folder.resolve("audio.m4a");
        List<Path> segments = new ArrayList<>();
        // The sound has a thread of its own; a third segment in its place would leave one over at the end, alone on one
        // core.
        try (ExecutorService workers = Executors.newFixedThreadPool(beside);
                ExecutorService sound = Executors.newSingleThreadExecutor()) {
            List<Future<?>> pending = new ArrayList<>();
            pending.add(sound.submit(() -> BenchSound.mix(voice, music, RationalTime.ofFrames(plan.frames()), audio)));
            for (SegmentSpec spec : plan.segments()) {
                Path segment = folder.resolve("segment-" + segments.size() + ".mp4");
                segments.add(segment);
                pending.add(workers.submit(() -> renderer.render(spec, pictures, segment)));
            }
            for (Future<?> one : pending) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StudioException.failed("interrupted", "The benchmark was interrupted.", "", e);
        } catch (ExecutionException e) {
            throw StudioException.failed("bench-failed", "Rendering failed: " + e.getCause(), "", e);
        }
        new Joiner()
                .join(
                        new Joiner.Parts(segments, audio, Optional.empty(), Language.FR, "Reference", List.of()),
                        folder.resolve("film.mp4"));
    }

    private static Lap measured(Runnable work) {
        double cpu = CpuClock.seconds();
        long start = System.nanoTime();
        work.run();
        return new Lap((System.nanoTime() - start) / 1e9, CpuClock.seconds() - cpu);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
