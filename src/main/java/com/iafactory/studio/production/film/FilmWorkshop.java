package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.MakersFor;
import com.iafactory.studio.production.Meter;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Plan;
import com.iafactory.studio.production.Report;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.project.Wishes;
import com.iafactory.studio.production.project.Workshop;
import com.iafactory.studio.script.Origin;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScreenplayTranslator;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MakerLeft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The workshop of real films: the same plan and the same handing over as in {@code make}. */
public final class FilmWorkshop implements Workshop {
    private final MakersFor makers;
    private final TextSetter setter;
    private final Clock clock;

    /** @param setter knows what the fonts here can show */
    public FilmWorkshop(MakersFor makers, TextSetter setter, Clock clock) {
        this.makers = makers;
        this.setter = setter;
        this.clock = clock;
    }

    @Override
    public void check(Customer customer, Wishes wishes) {
        Order order = wishes.order();
        Makers asked = makers.of(order, customer);
        SubtitleTrack.check(order, asked);
        if (wishes.localizes().isPresent()) {
            localizer(asked);
        } else {
            asked.writer().check(order.brief());
        }
    }

    @Override
    public Screenplay write(Customer customer, Wishes wishes) {
        Order order = new Legible(setter).order(wishes.order());
        Customer asking = customer;
        while (true) {
            Makers asked = makers.of(order, asking);
            try {
                Screenplay written = asked.writer()
                        .write(order.brief(), asked.paces().of(order.brief().language(), order.voice()));
                return written.remarked(Stream.concat(written.remarks().stream(), asked.remarks().stream())
                        .toList());
            } catch (MakerLeft e) {
                asking = asking.leaving(e.left());
            }
        }
    }

    @Override
    public Screenplay localize(Customer customer, Wishes wishes, Wishes before, Screenplay original) {
        Order order = wishes.order();
        Origin origin = original.origin()
                .orElseGet(() ->
                        new Origin(original.script().language(), before.voice(), original.film(), original.shorts()));
        Makers asked = makers.of(order, customer);
        Writing to = Writing.of(order.brief().language(), order.brief().letters());
        return localizer(asked)
                .localize(original, to, asked.paces().of(to.language(), order.voice()))
                .from(origin);
    }

    private static ScreenplayTranslator localizer(Makers makers) {
        return makers.localizer()
                .orElseThrow(
                        () -> StudioException.refused(
                                SubtitleTrack.NO_MODEL,
                                "No language model is configured, and without one no script is put into another language.",
                                "Set ANTHROPIC_API_KEY or OPENAI_API_KEY, or write a script from a source text in that language."));
    }

    @Override
    public double expected(Wishes wishes) {
        return Costs.expected(wishes.order().brief());
    }

    @Override
    public Plan plan(Customer customer, Wishes wishes, Screenplay approved, Directions directions) {
        Legible legible = new Legible(setter);
        Order order = legible.order(wishes.order());
        Optional<OriginalFilm> original = approved.origin()
                .map(origin -> new OriginalFilm(
                        origin,
                        legible.order(wishes.spokenAs(origin.language(), origin.voice())
                                .order())));
        return new FilmPlan(order, makers.of(order, customer), approved, legible.directions(directions), original);
    }

    @Override
    public Optional<Preview> preview(Plan plan, Shelf shelf, Path folder) {
        return ((FilmPlan) plan).preview(shelf, folder);
    }

    @Override
    public Delivery deliver(Wishes wishes, Plan plan, Shelf shelf, Path folder) throws IOException {
        Legible legible = new Legible(setter);
        Order order = legible.order(wishes.order());
        Meter meter = new Meter(clock, 0, advance -> {});
        FilmPlan film = (FilmPlan) plan;
        Report report = new Handover(order, film, shelf, meter, film.makers(), legible.remarks())
                .to(OutputFolder.open(folder), folder);
        List<Delivery.File> files = new ArrayList<>();
        for (Report.Deliverable made : report.deliverables()) {
            ProjectArea area = area(made);
            files.add(file(folder, made.path(), area));
            files.add(file(folder, made.captions().srt(), area));
            files.add(file(folder, made.captions().vtt(), area));
            for (Report.Track track : made.captions().others()) {
                track.files()
                        .ifPresent(tracks -> Stream.of(tracks.srt(), tracks.vtt(), tracks.ass())
                                .forEach(path -> files.add(file(folder, path, area))));
            }
            made.poster().ifPresent(poster -> files.add(file(folder, poster, ProjectArea.THUMBNAILS)));
        }
        for (Report.ThumbnailFile thumbnail : report.thumbnails()) {
            files.add(file(folder, thumbnail.path(), ProjectArea.THUMBNAILS));
        }
        files.add(file(folder, "script.json", ProjectArea.SCRIPTS));
        files.add(file(folder, "production.json", ProjectArea.SCRIPTS));
        return new Delivery(files, Json.canonical(report));
    }

    /** One file that several platforms take lies with the first of them. */
    public static ProjectArea area(Report.Deliverable film) {
        if (film.kind().equals("film") || film.platforms().equals(List.of("youtube"))) {
            return ProjectArea.YOUTUBE;
        }
        return film.platforms().contains("tiktok") ? ProjectArea.TIKTOK : ProjectArea.INSTAGRAM;
    }

    private static Delivery.File file(Path folder, String path, ProjectArea area) {
        Path file = folder.resolve(path);
        return new Delivery.File(file, area, String.valueOf(file.getFileName()));
    }
}
