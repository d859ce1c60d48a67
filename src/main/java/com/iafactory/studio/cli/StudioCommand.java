package com.iafactory.studio.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands. Starts nothing by itself, so that help is there at once. */
@Command(
        name = "studio",
        description = "Makes films, shorts and their marketing from a text, on this machine.",
        mixinStandardHelpOptions = true,
        versionProvider = StudioCommand.Version.class,
        subcommands = {
            MakeCommand.class,
            ServeCommand.class,
            WorkerCommand.class,
            ResetPasswordCommand.class,
            GcCommand.class,
            TakesCommand.class,
            TortureCommand.class,
            DoctorCommand.class,
            BenchCommand.class,
            WarmupCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong input or usage",
            "4:refused",
            "130:interrupted; start again to go on"
        },
        footer = {"", "`./studio test` runs every test. Manual: README.md"})
public final class StudioCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs a command line and returns its exit code. */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** The same with results and talk going elsewhere. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new StudioCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setAbbreviatedOptionsAllowed(false)
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(StudioCommand::wrongUsage);
        try {
            return line.execute(arguments);
        } catch (LinkageError e) {
            // A damaged or half-built installation; the command line library passes errors on.
            line.getErr().println("studio: this installation is damaged: " + e);
            line.getErr().println("        Build it again: mvn -Dfast clean package");
            return 1;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: ./studio make my-text.md");
    }

    private static int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("studio: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("        See: ./studio "
                + ("studio".equals(line.getCommandName()) ? "" : line.getCommandName() + " ") + "--help");
        return 2;
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = StudioCommand.class.getPackage().getImplementationVersion();
            return new String[] {"IAFactory Video Studio Pro " + (version == null ? "(from sources)" : version)};
        }
    }
}
