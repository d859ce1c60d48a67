package com.iafactory.studio.cli;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.film.LocalProducer;
import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.TakeState;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studio takes}: what {@code make} bought without anybody knowing what became of it, and what a person says of it. */
@Command(
        name = "takes",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the takes of ./studio make whose outcome nobody knows: sent to a service, and cut before it answered.",
            "Look at your account there, then settle each; until then it is not sent again, and films that need it fail."
        })
final class TakesCommand implements Callable<Integer> {
    private static final int MOST = 100;

    @Parameters(paramLabel = "TAKE", arity = "0..1", description = "The take to settle.")
    private @Nullable UUID take;

    @Option(
            names = "--settle",
            paramLabel = "VERDICT",
            description = "buy_again: it was not bought; go_on_without: the next maker is asked.")
    private @Nullable String verdict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if ((take == null) != (verdict == null)) {
            throw StudioException.input(
                    "settle-incomplete",
                    "A take is settled by its id and a verdict.",
                    "For example: ./studio takes ID --settle buy_again");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext context = Context.withDatabase(System.getenv())) {
            TakeBook book = context.getBean(TakeBook.class);
            if (take != null && verdict != null) {
                Take settled = book.settle(LocalProducer.NOBODY, take, TakeBook.Verdict.of(verdict));
                out.println(settled.id() + " is settled: " + settled.state().code());
            } else {
                list(book, out);
            }
        }
        out.flush();
        return 0;
    }

    private static void list(TakeBook book, PrintWriter out) {
        List<Take> unknown = book.list(
                LocalProducer.NOBODY, Optional.of(TakeState.UNKNOWN), Optional.empty(), Optional.empty(), MOST);
        unknown.forEach(one -> out.println(one.id() + "  " + one.maker().provider() + "  " + one.label()));
        if (unknown.isEmpty()) {
            out.println("Of every take it is known what became of it.");
        }
    }
}
