package com.iafactory.studio.take;

import com.iafactory.studio.take.StockItem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A library in this process, of a clip and a picture of a mountain train. */
final class FakeStock implements StockLibrary {
    private static final List<StockItem> ITEMS = List.of(
            item("mountain train in snow", Kind.CLIP, Duration.ofSeconds(12)),
            item("mountain train at noon", Kind.PICTURE, Duration.ZERO));

    private final AtomicBoolean lost = new AtomicBoolean();

    private static StockItem item(String title, Kind kind, Duration length) {
        return new StockItem(
                "fake",
                title,
                kind,
                length,
                "https://fake.example/" + title.replace(' ', '-'),
                "Amina",
                "By Amina, free to use",
                List.of(new StockItem.File("https://fake.example/file", 1920, 1080)));
    }

    /** Nothing can be fetched from now on. */
    void loses() {
        lost.set(true);
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public List<StockItem> search(StockQuery query) {
        return ITEMS.stream()
                .filter(item -> item.kind() == query.kind())
                .filter(item -> Arrays.stream(query.words().split(" ")).anyMatch(item.id()::contains))
                .toList();
    }

    @Override
    public void fetch(StockItem item, StockItem.File which, Path file) {
        if (lost.get()) {
            throw new ServiceRefusal("fake", ServiceRefusal.Reason.GONE, "it is no longer there");
        }
        try {
            Files.writeString(file, item.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
