package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.take.SceneMaker;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.StockChoice;
import com.iafactory.studio.take.StockItem;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockQuery;
import com.iafactory.studio.upload.ForeignMedia;
import com.iafactory.studio.upload.UploadKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Footage of stock libraries, clips before pictures; what they do not have is made by others, or drawn. */
final class FoundScenes implements SceneMaker {
    private static final Logger LOG = LoggerFactory.getLogger(FoundScenes.class);
    private static final int FULL_HD_LONG = 1920;
    private static final int FULL_HD_SHORT = 1080;
    private static final String DRAFT = "stock.bin";

    private final List<StockLibrary> libraries;
    private final Optional<SceneMaker> others;
    private final ForeignMedia media;
    private final Path scratch;

    FoundScenes(List<StockLibrary> libraries, Optional<SceneMaker> others, ForeignMedia media, Path scratch) {
        this.libraries = List.copyOf(libraries);
        this.others = others;
        this.media = media;
        this.scratch = scratch;
    }

    @Override
    public String version() {
        return String.join(" > ", libraries.stream().map(StockLibrary::name).toList()) + " > "
                + others.map(SceneMaker::version).orElse("drawn");
    }

    @Override
    public boolean moves() {
        return others.map(SceneMaker::moves).orElse(false);
    }

    @Override
    public Optional<Scene> make(Wish wish, String label, Path folder) {
        if (!wish.keywords().isBlank()) {
            for (StockItem.Kind wanted : List.of(StockItem.Kind.CLIP, StockItem.Kind.PICTURE)) {
                for (StockLibrary library : libraries) {
                    Optional<Scene> found = found(library, wish, wanted, folder);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return others.flatMap(maker -> maker.make(wish, label, folder));
    }

    private Optional<Scene> found(StockLibrary library, Wish wish, StockItem.Kind kind, Path folder) {
        boolean upright = wish.picture().height() > wish.picture().width();
        StockQuery query = new StockQuery(
                wish.keywords(),
                kind,
                kind == StockItem.Kind.CLIP ? Duration.ofSeconds(4) : Duration.ZERO,
                upright ? FULL_HD_SHORT : FULL_HD_LONG,
                upright ? FULL_HD_LONG : FULL_HD_SHORT);
        try {
            Optional<StockChoice.Chosen> chosen = StockChoice.of(library.search(query), query, Set.of());
            return chosen.isEmpty() ? Optional.empty() : Optional.of(fetched(library, chosen.get(), folder));
        } catch (ServiceRefusal e) {
            LOG.info("{} has nothing to offer now: {}", library.name(), e.getMessage());
            return Optional.empty();
        } catch (StudioException e) {
            if (e.kind() != StudioException.Kind.INPUT) {
                throw e;
            }
            LOG.info("a file of {} cannot be used: {}", library.name(), e.getMessage());
            return Optional.empty();
        }
    }

    private Scene fetched(StockLibrary library, StockChoice.Chosen chosen, Path folder) {
        try {
            Files.createDirectories(scratch);
            Path place = Files.createTempDirectory(scratch, "stock");
            try {
                Path raw = place.resolve(DRAFT);
                library.fetch(chosen.item(), chosen.file(), raw);
                ForeignMedia.Opened opened = media.open(raw, place);
                String name = opened.file().getFileName().toString();
                Path file = folder.resolve("footage" + name.substring(name.lastIndexOf('.')));
                Files.copy(opened.file(), file, StandardCopyOption.REPLACE_EXISTING);
                return new Scene(
                        file, opened.kind() == UploadKind.CLIP, opened.width(), opened.height(), credit(chosen.item()));
            } finally {
                Folders.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String credit(StockItem item) {
        return (item.author().isBlank() ? "" : item.author() + ", ") + item.licence() + ": " + item.page();
    }
}
