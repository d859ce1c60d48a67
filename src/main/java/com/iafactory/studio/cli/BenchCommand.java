package com.iafactory.studio.cli;

import com.iafactory.studio.cli.bench.CrowdBenchmark;
import com.iafactory.studio.cli.bench.MakeBenchmark;
import com.iafactory.studio.cli.bench.ServiceBenchmark;
import com.iafactory.studio.cli.bench.TakesBenchmark;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.bench.RenderBenchmark;
import com.iafactory.studio.storage.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studio bench}: what the studio costs, as ratios taken in one run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures, in one run and as ratios: the render of a reference timeline against x264 alone on the same frames; the whole"
                    + " of make against the seconds of video it delivers; an edit of one sentence against the first run.",
            "Takes about a quarter of an hour and 4 GB under the folder for temporary files.",
            "With the word service: the service instead, client and server together on this machine.",
            "With the word crowd: many productions at once; whether all finish and how long a paying user waits behind them.",
            "With the word takes: what the door to paid services costs, against a stand-in of one."
        })
final class BenchCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "service|crowd|takes", description = "Measure the service.")
    private @Nullable String part;

    @Option(names = "--only", paramLabel = "PART", description = "render or make; both when not given.")
    private @Nullable String only;

    @Option(
            names = "--source",
            paramLabel = "FILE",
            description = "Text for the second part (default: the French example).")
    private @Nullable Path source;

    @Option(
            names = "--productions",
            paramLabel = "N",
            defaultValue = "50",
            description = "With crowd: how many at once (default: ${DEFAULT-VALUE}).")
    private int productions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        if (only != null && !only.equals("render") && !only.equals("make")) {
            throw StudioException.input(
                    "bench-part-unknown", "There is no part \"" + only + "\".", "Use --only render or make.");
        }
        if (part != null && !List.of("service", "crowd", "takes").contains(part)) {
            throw StudioException.input(
                    "bench-part-unknown",
                    "There is no part \"" + part + "\".",
                    "Say ./studio bench service, ./studio bench crowd, or ./studio bench takes.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("studio-bench");
        try {
            if (part != null && part.equals("crowd")) {
                new CrowdBenchmark(folder, Files.readString(source != null ? source : example()), productions).run(out);
                out.flush();
                return 0;
            }
            if (part != null && part.equals("takes")) {
                new TakesBenchmark(
                                folder, Files.readString(source != null ? source : example("direct-democracy.en.md")))
                        .run(out);
                out.flush();
                return 0;
            }
            if (part != null) {
                new ServiceBenchmark(folder, Files.readString(source != null ? source : example())).run(out);
                out.flush();
                return 0;
            }
            if (only == null || only.equals("render")) {
                new RenderBenchmark(3).run(Files.createDirectories(folder.resolve("render")), out);
                out.flush();
            }
            if (only == null || only.equals("make")) {
                Path text = source != null ? source : example();
                new MakeBenchmark(text, Files.createDirectories(folder.resolve("make"))).run(out);
                out.flush();
            }
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private static Path example() {
        return example("horaire-cadence.fr.md");
    }

    private static Path example(String name) {
        Path text = Path.of(System.getProperty("studio.root", "."), "examples", name);
        if (!Files.isRegularFile(text)) {
            throw StudioException.input(
                    "bench-no-source", "The example text is not there: " + text, "Give one with --source.");
        }
        return text;
    }
}
