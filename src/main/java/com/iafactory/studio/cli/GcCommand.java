package com.iafactory.studio.cli;

import com.iafactory.studio.database.DatabaseSettings;
import com.iafactory.studio.origin.OriginConfiguration;
import com.iafactory.studio.retention.GarbageCollection;
import com.iafactory.studio.retention.Kind;
import com.iafactory.studio.retention.LocalSweep;
import com.iafactory.studio.retention.RetentionSettings;
import com.iafactory.studio.retention.Tally;
import com.iafactory.studio.storage.Freed;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.web.Rooms;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code studio gc}: makes room. */
@Command(
        name = "gc",
        mixinStandardHelpOptions = true,
        description = {
            "Removes what nothing needs any more: files left by crashes, pieces of earlier editions, unused pieces on this machine.",
            "Works beside a running service, which does the same every night (STUDIO_GC=off turns that off)."
        })
final class GcCommand implements Callable<Integer> {
    private static final long KIB = 1024;

    @Option(names = "--dry-run", description = "Remove nothing; say what would be removed.")
    private boolean dryRun;

    @Option(
            names = "--older-than",
            paramLabel = "DAYS",
            description =
                    "How long pieces of earlier editions and unused pieces are kept (default: STUDIO_RETENTION_DAYS, else 30).")
    private @Nullable String olderThan;

    @Option(
            names = "--cache-size",
            paramLabel = "SIZE",
            description = "How much is kept on this machine, for example 500M (default: STUDIO_CACHE_SIZE, else 20G).")
    private @Nullable String cacheSize;

    @Option(
            names = "--intermediates",
            description = "Also what finished films were made of, after that time; an edit makes it again.")
    private boolean intermediates;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, String> environment = System.getenv();
        RetentionSettings settings = RetentionSettings.of(name -> environment.getOrDefault(name, ""));
        settings = olderThan == null ? settings : settings.keptFor(RetentionSettings.days(olderThan));
        settings = cacheSize == null ? settings : settings.cacheOf(RetentionSettings.size(cacheSize));
        settings = intermediates ? settings.withIntermediates() : settings;
        new Run(
                        StudioHome.current(),
                        environment,
                        settings,
                        dryRun,
                        spec.commandLine().getOut())
                .all();
        return 0;
    }

    /**
     * One run.
     *
     * @param environment what says where the database is
     */
    record Run(
            Path home, Map<String, String> environment, RetentionSettings settings, boolean onlyLook, PrintWriter out) {
        void all() {
            Tally local = local();
            say(local, Kind.SCRATCH, Kind.CACHE);
            Freed freed = local.all();
            if (hasDatabase()) {
                freed = freed.plus(shared().all());
            } else {
                out.println("There is no database here yet; only this machine's folder was looked at.");
            }
            out.println((onlyLook ? "Would remove " : "Removed ") + amount(freed) + ".");
            out.flush();
        }

        private Tally local() {
            try (AnnotationConfigApplicationContext context =
                    new AnnotationConfigApplicationContext(OriginConfiguration.class)) {
                return new LocalSweep(home, context.getBean(Clock.class)).run(settings.cache(), false, onlyLook);
            }
        }

        private boolean hasDatabase() {
            return DatabaseSettings.of(environment::get, home).exists();
        }

        private Tally shared() {
            Tally tally = new Tally();
            try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
                Map<String, Object> variables = new HashMap<>(environment);
                variables.put("studio.home", home.toString());
                variables.put("studio.api-only", true);
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("gc", variables));
                context.register(Rooms.class);
                WorkerCommand.start(context);
                context.getBean(GarbageCollection.class).run(settings.policy(), onlyLook, tally);
            } finally {
                say(tally, Kind.ANSWERS, Kind.ORPHANS, Kind.PREVIEWS, Kind.FORMER, Kind.INTERMEDIATES);
            }
            return tally;
        }

        private void say(Tally tally, Kind... kinds) {
            for (Kind kind : kinds) {
                Freed freed = tally.of(kind);
                if (freed.count() > 0) {
                    out.println("  " + kind.title() + ": " + amount(freed));
                }
            }
            out.flush();
        }

        private static String amount(Freed freed) {
            return freed.count() + " (" + size(freed.bytes()) + ")";
        }

        private static String size(long bytes) {
            double size = bytes;
            for (String unit : new String[] {"bytes", "KB", "MB", "GB"}) {
                if (size < KIB) {
                    return String.format(Locale.ROOT, unit.equals("bytes") ? "%.0f %s" : "%.1f %s", size, unit);
                }
                size /= KIB;
            }
            return String.format(Locale.ROOT, "%.1f TB", size);
        }
    }
}
