package com.iafactory.studio.cli;

import com.iafactory.studio.cli.torture.Torture;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code studio torture}: the service killed at random while it makes films. */
@Command(
        name = "torture",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the real service on a folder of its own, lets it make films, and kills it (kill -9) again and again at random"
                    + " moments; then lets it finish and checks that nothing was lost, made twice or left behind.",
            "Each kill takes about nine seconds. Exit code 1 when anything was wrong; the seed repeats the moments of the kills."
        })
final class TortureCommand implements Callable<Integer> {
    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the moments (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--source", paramLabel = "FILE", description = "Text of the films (default: the French example).")
    private @Nullable Path source;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (kills < 1 || kills > 100_000) {
            throw StudioException.input("kills-wrong", kills + " kills are no torture.", "Choose --kills 1 to 100000.");
        }
        Path text = source != null
                ? source
                : Path.of(System.getProperty("studio.root", "."), "examples", "horaire-cadence.fr.md");
        if (!Files.isRegularFile(text)) {
            throw StudioException.input("source-missing", "There is no text " + text + ".", "Give one with --source.");
        }
        Path home = Files.createTempDirectory("studio-torture");
        try {
            Torture.Tally tally = new Torture(
                            home,
                            Files.readString(text),
                            kills,
                            seed,
                            spec.commandLine().getErr())
                    .run();
            tally.lines().forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
            return tally.clean() ? 0 : 1;
        } finally {
            Folders.delete(home);
        }
    }
}
