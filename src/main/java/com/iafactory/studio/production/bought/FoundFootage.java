package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.FootageFinder;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.SceneMaker.Scene;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.StockChoice;
import com.iafactory.studio.take.StockItem;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockQuery;
import com.iafactory.studio.take.StockWords;
import com.iafactory.studio.upload.ForeignMedia;
import com.iafactory.studio.upload.UploadKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Footage of libraries in their order, of stock libraries clips before pictures: first those that last as long as they are seen, and when
 * there is nothing else those that would rest on their last frame for a part of it.
 */
final class FoundFootage implements FootageFinder {
    private static final Logger LOG = LoggerFactory.getLogger(FoundFootage.class);
    private static final String VERSION = "found 2";
    private static final int FULL_HD_LONG = 1920;
    private static final int FULL_HD_SHORT = 1080;
    /** Of a clip that lasts less than it is seen: it must not rest for longer than it moves. */
    private static final int SHORTEST_PART = 2;

    /** Enough for a film whose shots are all about the same. */
    private static final int MOST = 24;

    private static final String DRAFT = "stock.bin";

    private final List<StockLibrary> libraries;
    private final Customer customer;
    private final Fallbacks fallbacks;
    private final ForeignMedia media;
    private final Path scratch;
    /** Libraries of which it is told already that they rest. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** @param scratch where folders for what is fetched are made */
    FoundFootage(
            List<StockLibrary> libraries, Customer customer, Fallbacks fallbacks, ForeignMedia media, Path scratch) {
        this.libraries = List.copyOf(libraries);
        this.customer = customer;
        this.fallbacks = fallbacks;
        this.media = media;
        this.scratch = scratch;
    }

    /** What a user has brought is looked through anew for each project; what stock libraries have is as good a year later. */
    @Override
    public String version() {
        String names =
                String.join(" > ", libraries.stream().map(StockLibrary::name).toList());
        boolean own = libraries.stream().anyMatch(FoundFootage::own);
        return VERSION + " " + names
                + (own ? " " + customer.project().map(Object::toString).orElse("") : "");
    }

    /** What is looked for, one after the other. */
    private enum Step {
        LONG_CLIPS(StockItem.Kind.CLIP),
        PICTURES(StockItem.Kind.PICTURE),
        SHORT_CLIPS(StockItem.Kind.CLIP);

        private final StockItem.Kind kind;

        Step(StockItem.Kind kind) {
            this.kind = kind;
        }

        List<StockChoice.Chosen> fitting(List<StockItem> found, StockQuery query, Duration length) {
            return switch (this) {
                case LONG_CLIPS -> StockChoice.fitting(found, query.lasting(length));
                case PICTURES -> StockChoice.fitting(found, query);
                case SHORT_CLIPS ->
                    StockChoice.fitting(found, query.lasting(length.dividedBy(SHORTEST_PART))).stream()
                            .sorted(Comparator.comparing((StockChoice.Chosen chosen) ->
                                            chosen.item().length())
                                    .reversed())
                            .toList();
            };
        }
    }

    @Override
    public List<StockChoice.Chosen> find(
            List<StockWords> words, Duration length, boolean upright, String label, Consumer<String> why) {
        Map<String, StockChoice.Chosen> all = new LinkedHashMap<>();
        for (List<StockLibrary> some : inTurn()) {
            for (Step step : Step.values()) {
                for (StockLibrary library : some) {
                    for (StockWords asked : words) {
                        if (all.size() < MOST && library.understands(asked.language())) {
                            StockQuery query = query(asked, step.kind, upright);
                            step.fitting(found(library, query, label, why), query, length).stream()
                                    .map(FoundFootage::slim)
                                    .forEach(found -> all.putIfAbsent(found.name(), found));
                        }
                    }
                }
            }
        }
        return all.values().stream().limit(MOST).toList();
    }

    /** Clips and pictures of one's own are worth the same; stock libraries are asked for clips one after the other first. */
    private List<List<StockLibrary>> inTurn() {
        List<List<StockLibrary>> turns = new ArrayList<>();
        for (StockLibrary library : libraries) {
            boolean joins =
                    !turns.isEmpty() && !own(library) && !own(turns.getLast().getFirst());
            if (!joins) {
                turns.add(new ArrayList<>());
            }
            turns.getLast().add(library);
        }
        return turns;
    }

    private static boolean own(StockLibrary library) {
        return library.name().equals(MakerChoice.OWN);
    }

    private static StockQuery query(StockWords words, StockItem.Kind kind, boolean upright) {
        return new StockQuery(
                words.words(),
                words.language(),
                kind,
                Duration.ZERO,
                upright ? FULL_HD_SHORT : FULL_HD_LONG,
                upright ? FULL_HD_LONG : FULL_HD_SHORT);
    }

    /** Whatever length it has; so that a library is asked once for shots of all lengths. */
    private List<StockItem> found(StockLibrary library, StockQuery query, String label, Consumer<String> why) {
        try {
            return library.search(query);
        } catch (ServiceRefusal e) {
            if (customer.strict() || !library.rests() || told.add(library.name())) {
                leaves(library, query.kind(), label, e, why);
            }
            return List.of();
        }
    }

    /** Without the sizes that are not used. */
    private static StockChoice.Chosen slim(StockChoice.Chosen chosen) {
        StockItem item = chosen.item();
        return new StockChoice.Chosen(
                new StockItem(
                        item.provider(),
                        item.id(),
                        item.kind(),
                        item.length(),
                        item.page(),
                        item.author(),
                        item.licence(),
                        List.of(chosen.file())),
                chosen.file());
    }

    @Override
    public Optional<Scene> fetch(StockChoice.Chosen found, String label, Path folder, Consumer<String> why) {
        Optional<StockLibrary> library = libraries.stream()
                .filter(one -> one.name().equals(found.item().provider()))
                .findFirst();
        if (library.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(fetched(library.get(), found, folder));
        } catch (StudioException e) {
            boolean gone = e instanceof ServiceRefusal
                    || e.kind() == StudioException.Kind.INPUT
                    || e.kind() == StudioException.Kind.MISSING;
            if (!gone) {
                throw e;
            }
            leaves(library.get(), found.item().kind(), label, e, why);
            return Optional.empty();
        }
    }

    private Scene fetched(StockLibrary library, StockChoice.Chosen found, Path folder) {
        try {
            Files.createDirectories(scratch);
            Path place = Files.createTempDirectory(scratch, "stock");
            try {
                return own(library) ? kept(library, found, folder) : opened(library, found, place, folder);
            } finally {
                Folders.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It was made over when it was uploaded. */
    private static Scene kept(StockLibrary library, StockChoice.Chosen found, Path folder) {
        String url = found.file().url();
        Path file = folder.resolve("footage" + url.substring(url.lastIndexOf('.')));
        library.fetch(found.item(), found.file(), file);
        return new Scene(
                file,
                found.item().kind() == StockItem.Kind.CLIP,
                found.file().width(),
                found.file().height(),
                credit(found.item()));
    }

    private Scene opened(StockLibrary library, StockChoice.Chosen found, Path place, Path folder) throws IOException {
        Path raw = place.resolve(DRAFT);
        library.fetch(found.item(), found.file(), raw);
        ForeignMedia.Opened opened = media.open(raw, place);
        String name = opened.file().getFileName().toString();
        Path file = folder.resolve("footage" + name.substring(name.lastIndexOf('.')));
        Files.copy(opened.file(), file, StandardCopyOption.REPLACE_EXISTING);
        return new Scene(file, opened.kind() == UploadKind.CLIP, opened.width(), opened.height(), credit(found.item()));
    }

    private void leaves(
            StockLibrary library, StockItem.Kind kind, String label, StudioException why, Consumer<String> remarks) {
        if (customer.strict()) {
            throw why;
        }
        remarks.accept(String.valueOf(why.getMessage()));
        LOG.warn("{}: {}; what is next is used", label, why.getMessage());
        Capability wanted = kind == StockItem.Kind.CLIP ? Capability.CLIP : Capability.PICTURE;
        fallbacks.happened(customer, new Maker(library.name(), wanted, "library", VERSION), why);
    }

    private static String credit(StockItem item) {
        return item.licence() + ": " + item.page();
    }
}
