package com.iafactory.studio.cli;

import com.iafactory.studio.cli.torture.PaidTally;
import com.iafactory.studio.cli.torture.PaidTorture;
import com.iafactory.studio.cli.torture.Torture;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            "With --paid the films buy voices, music and pictures from stand-ins of services, which are slow and fail at times; their"
                    + " books then have to agree with the studio's: nothing is bought twice, nothing bought is lost, and only where a"
                    + " sending was cut does nobody know. What one that has a list had taken is always found again.",
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

    @Option(names = "--paid", description = "With voices, music and pictures that are bought, from stand-ins.")
    private boolean paid;

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
            return paid ? paid(home, Files.readString(text)) : unpaid(home, Files.readString(text));
        } finally {
            Folders.delete(home);
        }
    }

    private int unpaid(Path home, String text) throws InterruptedException {
        Torture.Tally tally =
                new Torture(home, text, kills, seed, spec.commandLine().getErr()).run();
        return told(tally.lines(), tally.clean());
    }

    private int paid(Path home, String text) throws InterruptedException {
        PaidTally tally =
                new PaidTorture(home, text, kills, seed, spec.commandLine().getErr()).run();
        return told(tally.lines(), tally.clean());
    }

    private int told(List<String> lines, boolean clean) {
        lines.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return clean ? 0 : 1;
    }
}
