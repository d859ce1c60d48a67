package com.iafactory.studio.cli;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Producer;
import com.iafactory.studio.production.Quote;
import com.iafactory.studio.production.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studio make}: a production from a text, in this process. */
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = "Makes a film, its shorts and its marketing from a text.",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong input or usage",
            "4:refused",
            "130:interrupted; the same command goes on where it stopped"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio make examples/horaire-cadence.fr.md",
            "  ./studio make --duration 90 --shorts 3 --formats youtube,tiktok,square my-text.md",
            "  cat notes.txt | ./studio make --language darija --music none -"
        })
final class MakeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..1",
            description = "The text: a Markdown or plain text file in UTF-8, or - for standard input.")
    private @Nullable String source;

    @Option(
            names = "--topic",
            paramLabel = "TEXT",
            description = "A subject without a source. Needs a language model; without one it is refused.")
    private @Nullable String topic;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder under which the production's own folder is made (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("out");

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "fr, ar, darija, en, de or it (default: detected from the text).")
    private @Nullable String language;

    @Option(
            names = "--letters",
            paramLabel = "NAME",
            description = "arabic or latin, for Darija (default: those of the text); other ones want a language model.")
    private @Nullable String letters;

    @Option(
            names = "--duration",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Target length of the long film, 20 to 3600 (default: ${DEFAULT-VALUE}).")
    private String duration = "120";

    @Option(
            names = "--shorts",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many shorts, 0 to 10 (default: ${DEFAULT-VALUE}; fewer when the text is too short).")
    private String shorts = "4";

    @Option(
            names = "--formats",
            paramLabel = "LIST",
            defaultValue = "youtube,tiktok,instagram",
            description = {
                "What to make, by commas: youtube (long film 16:9 and shorts 9:16), tiktok and instagram (shorts 9:16, one file"
                        + " for both), square (shorts 1:1) (default: ${DEFAULT-VALUE})."
            })
    private String formats = "youtube,tiktok,instagram";

    @Option(names = "--tone", paramLabel = "WORD", description = "For example calm, playful, serious, urgent.")
    private @Nullable String tone;

    @Option(names = "--audience", paramLabel = "TEXT", description = "Who it is for, for example \"apprentices\".")
    private @Nullable String audience;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the film (default: that of the text).")
    private @Nullable String title;

    @Option(
            names = "--music",
            paramLabel = "STYLE",
            defaultValue = "ambient",
            description = "ambient, upbeat, dramatic, podcast_intro, transition or none (default: ${DEFAULT-VALUE}).")
    private String music = "ambient";

    @Option(
            names = "--voice",
            paramLabel = "NAME",
            defaultValue = "default",
            description =
                    "A voice of espeak-ng, for example fr-ch or en-gb+f3 (default: the usual one of the language).")
    private String voice = "default";

    @Option(
            names = "--subtitles",
            paramLabel = "LIST",
            description = {
                "Other languages for subtitle tracks, by commas, for example de,ar. Translated by a language model; without one"
                        + " give files."
            })
    private @Nullable String subtitles;

    @Option(
            names = "--subtitle-letters",
            paramLabel = "NAME",
            description = "arabic or latin, for subtitles in Darija (default: arabic).")
    private @Nullable String subtitleLetters;

    @Option(
            names = "--subtitle-file",
            paramLabel = "CODE=FILE",
            description =
                    "An SRT or VTT file in UTF-8 timed to the long film, for example de=film.de.srt; may be repeated.")
    private List<String> subtitleFiles = List.of();

    @Option(
            names = "--brand",
            paramLabel = "FILE",
            description =
                    "A JSON file with any of: name, ground, ink, accent (#rrggbb), font (TTF or OTF), logo (PNG, JPEG or SVG).")
    private @Nullable Path brand;

    @Option(
            names = "--json",
            description = "Print one JSON document on standard output when done, and nothing else there.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress; only errors.")
    private boolean quiet;

    @Option(names = "--dry-run", description = "Show the plan and the quote; make and write nothing.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (source == null && topic == null) {
            throw StudioException.input(
                    "no-source",
                    "No source text was given.",
                    "Give a file, or - for standard input: ./studio make my-text.md");
        }
        if (source == null && !Context.mayHaveKeys(System.getenv())) {
            throw noWriterOfTopics();
        }
        OrderReader reader = new OrderReader();
        String text = source == null ? "" : new SourceText().read(source);
        Order order = reader.order(new OrderReader.Wishes(
                text,
                Optional.ofNullable(language),
                duration,
                shorts,
                formats,
                Optional.ofNullable(tone),
                Optional.ofNullable(audience),
                Optional.ofNullable(title),
                music,
                voice,
                Optional.ofNullable(brand),
                Optional.ofNullable(subtitles),
                subtitleFiles,
                source == null ? Optional.ofNullable(topic) : Optional.empty(),
                Optional.ofNullable(letters),
                Optional.ofNullable(subtitleLetters)));
        try (ConfigurableApplicationContext context =
                source == null ? Context.withDatabase(System.getenv()) : Context.starting(System.getenv())) {
            Producer producer = context.getBean(Producer.class);
            if (dryRun) {
                print(producer.quote(order));
                return 0;
            }
            Path folder = out.toAbsolutePath().normalize().resolve(Slug.of(source == null ? "-" : source, order));
            PrintWriter err = spec.commandLine().getErr();
            Report report;
            try (Interruption _ = Interruption.toldOn(err);
                    Progress progress = Progress.on(err, quiet)) {
                report = producer.produce(order, folder, progress);
            }
            print(report, folder);
            return 0;
        }
    }

    private static StudioException noWriterOfTopics() {
        return StudioException.refused(
                "no-language-model",
                "A topic alone cannot be made into a film: no language model is configured, and nothing is ever invented.",
                "Give a source text on the topic instead: ./studio make my-text.md");
    }

    private void print(Quote quote) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (json) {
            stdout.println(Json.pretty(quote));
        } else {
            quote.lines().forEach(stdout::println);
        }
        stdout.flush();
    }

    private void print(Report report, Path folder) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (json) {
            stdout.println(Json.pretty(report));
        } else if (!quiet) {
            List<String> lines = report.lines(folder);
            lines.forEach(stdout::println);
        }
        stdout.flush();
    }
}
