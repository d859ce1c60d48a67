package com.iafactory.studio.cli.bench;

import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a film of 120 s with three shorts from nothing, again with everything there, and again with one sentence changed; each in
 * a process of its own with an empty store.
 */
public final class MakeBenchmark {
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final double MEGABYTE = 1 << 20;

    private final Path source;
    private final Path folder;

    public MakeBenchmark(Path source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    public void run(PrintWriter out) throws IOException {
        Path text = Files.copy(source, folder.resolve(source.getFileName()));
        Run first = make(text);
        Run second = make(text);
        String changed = change(text);
        Run edited = make(text);
        out.println();
        out.println("| whole production: 120 s film and 3 shorts | measured | limit |");
        out.println("|---|---|---|");
        row(
                out,
                "wall time / seconds delivered (%.1f s / %.1f s)".formatted(first.wall, first.delivered),
                first.wall / first.delivered,
                0.8);
        out.printf(Locale.ROOT, "| peak memory of the JVM | %.0f MB | 700 MB |%n", first.peak);
        out.printf(
                Locale.ROOT,
                "| again, everything there | %.1f s, %d pieces made | 3 s, 0 |%n",
                second.wall,
                second.made);
        row(out, "one sentence changed / first run (%.1f s)".formatted(edited.wall), edited.wall / first.wall, 0.15);
        out.printf(Locale.ROOT, "| shots made again after the edit | %d of %d | |%n", edited.shots, edited.shotsTotal);
        out.println();
        out.println("Changed sentence: " + changed);
    }

    private static void row(PrintWriter out, String what, double ratio, double limit) {
        out.printf(Locale.ROOT, "| %s | %.3f | %.2f |%n", what, ratio, limit);
    }

    private Run make(Path text) {
        long begun = System.nanoTime();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The launcher's own options, so that a production is measured as users start it.
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Dstudio.home=" + folder.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                "com.iafactory.studio.Studio",
                "make",
                "--json",
                "--quiet",
                "--duration",
                "120",
                "--shorts",
                "3",
                "--out",
                folder.resolve("out").toString(),
                text.toString()));
        Outcome outcome = Processes.run(Program.of(command, LIMIT)).orFail("bench-failed", "The production failed");
        double wall = (System.nanoTime() - begun) / 1e9;
        JsonNode work = new JsonMapper().readTree(outcome.output()).path("work");
        return new Run(
                wall,
                work.path("delivered_seconds").asDouble(),
                work.path("peak_memory_bytes").asDouble() / MEGABYTE,
                work.path("pieces_made").asInt(),
                work.path("shots_made").asInt(),
                work.path("shots_total").asInt());
    }

    /** Adds a word to a sentence in the middle of the film and says which. */
    private String change(Path text) throws IOException {
        Path captions = folder.resolve("out").resolve(slug(text)).resolve("film.srt");
        String spoken = Files.readString(captions)
                .replaceAll("(?m)^(\\d+|\\d\\d:.*|)\\n", "")
                .replaceAll("\\s+", " ");
        String source = Files.readString(text);
        List<String> sentences = source.lines()
                .filter(line -> !line.isBlank() && Character.isLetter(line.codePointAt(0)))
                .flatMap(line -> List.of(line.split("(?<=[.!?]) ")).stream())
                .filter(sentence -> sentence.endsWith(".") && sentence.split(" ").length >= 8)
                .filter(sentence -> spoken.contains(
                        String.join(" ", List.of(sentence.split(" ")).subList(2, 7))))
                .toList();
        String sentence = sentences.get(sentences.size() / 2);
        String[] words = sentence.split(" ");
        words[words.length - 1] = words[words.length - 1].replaceFirst("\\.$", " 2026.");
        Files.writeString(text, source.replace(sentence, String.join(" ", words)));
        return String.join(" ", words);
    }

    private static String slug(Path text) {
        return text.getFileName().toString().replaceFirst("\\.md$", "").replace('.', '-');
    }

    private record Run(double wall, double delivered, double peak, int made, int shots, int shotsTotal) {}
}
