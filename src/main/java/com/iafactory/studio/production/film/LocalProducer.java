package com.iafactory.studio.production.film;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.FfmpegRequirement;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.production.LocalRunner;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.MakersFor;
import com.iafactory.studio.production.Meter;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Producer;
import com.iafactory.studio.production.ProgressListener;
import com.iafactory.studio.production.Quote;
import com.iafactory.studio.production.Reconciler;
import com.iafactory.studio.production.Report;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.storage.DiskFull;
import com.iafactory.studio.storage.FolderStore;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MakerLeft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Makes productions in this process, with what exists kept in a folder. */
public final class LocalProducer implements Producer {
    /** Who makes films without an account. */
    public static final UUID NOBODY = UUID.fromString("00000000-0000-0000-0000-000000000000");

    private final Makers own;
    private final MakersFor makersFor;
    private final TextSetter setter;
    private final Path home;
    private final Clock clock;
    private final int cores;

    /**
     * @param own the studio's own; quotes are made with them, and cost nothing
     * @param makersFor who makes what of an order
     * @param setter knows what the fonts here can show
     * @param home where pieces are kept between runs
     */
    public LocalProducer(Makers own, MakersFor makersFor, TextSetter setter, Path home, Clock clock, int cores) {
        this.own = own;
        this.makersFor = makersFor;
        this.setter = setter;
        this.home = home;
        this.clock = clock;
        this.cores = cores;
    }

    @Override
    public Report produce(Order order, Path folder, ProgressListener listener) {
        FfmpegRequirement.check();
        OutputFolder output = OutputFolder.open(folder);
        try {
            FolderStore store = FolderStore.open(home, clock);
            Legible legible = new Legible(setter);
            Order kept = Brands.kept(legible.order(order), home);
            Customer customer = new Customer(
                    NOBODY, Optional.empty(), Optional.empty(), kept.makers().strict());
            Makers makers = makersFor.of(kept, customer);
            if (kept.brief().topic().isPresent() && !makers.writer().takesTopics()) {
                throw StudioException.refused(
                        "no-language-model",
                        "A topic alone cannot be made into a film: no language model is configured, and nothing is ever invented.",
                        "Set ANTHROPIC_API_KEY or OPENAI_API_KEY, or give a source text on the topic.");
            }
            makers.writer().check(kept.brief());
            SubtitleTrack.check(kept, makers);
            Shelf shelf = new RememberingShelf(store::find);
            Meter meter = new Meter(clock, Costs.expected(kept.brief()), listener);
            FilmPlan plan = made(kept, customer, makers, store, shelf, meter);
            return new Handover(kept, plan, shelf, meter, plan.makers(), legible.remarks()).to(output, folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StudioException.failed(
                    "interrupted", "The production was interrupted.", "Start again to go on where it stopped.", e);
        } catch (IOException e) {
            throw DiskFull.explain(e)
                    .orElseGet(() -> StudioException.failed(
                            "handover-failed",
                            "The files could not be written to " + folder + ": " + e.getMessage(),
                            "Check the folder and start again; everything that was made is kept.",
                            e));
        } finally {
            output.removeWhatIsEmpty();
        }
    }

    /** Plans anew, with the script there is, when a maker has to be left for the next of its list. */
    private FilmPlan made(Order order, Customer customer, Makers makers, FolderStore store, Shelf shelf, Meter meter)
            throws InterruptedException {
        FilmPlan plan = plan(order, makers, shelf);
        Customer asking = customer;
        while (true) {
            try (LocalRunner runner = new LocalRunner(store, cores)) {
                Reconciler reconciler = new Reconciler(plan, shelf, runner, meter);
                reconciler.advance();
                reconciler.await();
                return plan;
            } catch (MakerLeft e) {
                asking = asking.leaving(e.left());
                plan = anew(plan, makersFor.of(order, asking), shelf);
            }
        }
    }

    private static FilmPlan anew(FilmPlan before, Makers makers, Shelf shelf) {
        return before.screenplay(shelf)
                .map(written -> new FilmPlan(before.order(), makers, written, Directions.NONE, Optional.empty()))
                .orElseGet(() -> new FilmPlan(before.order(), makers));
    }

    /** What could not be translated in an earlier run is tried again. */
    private static FilmPlan plan(Order order, Makers makers, Shelf shelf) {
        Order tried = order;
        FilmPlan plan = new FilmPlan(tried, makers);
        while (!order.subtitles().isEmpty() && plan.lacksTranslations(shelf)) {
            tried = tried.with(tried.subtitles().asking(tried.subtitles().languages()));
            plan = new FilmPlan(tried, makers);
        }
        return plan;
    }

    @Override
    public Quote quote(Order order) {
        if (order.brief().topic().isPresent()) {
            throw StudioException.refused(
                    "quote-needs-script",
                    "A topic alone cannot be planned without writing the script, which a language model charges for.",
                    "Make it, or give a source text to see its plan first.");
        }
        if (order.brief().inOtherLetters()) {
            throw StudioException.refused(
                    "quote-needs-script",
                    "A film in other letters than its text cannot be planned without writing the script, which a language model"
                            + " charges for.",
                    "Make it, or leave --letters out to see a plan first.");
        }
        return Quotes.of(new Legible(setter).order(order), own);
    }
}
