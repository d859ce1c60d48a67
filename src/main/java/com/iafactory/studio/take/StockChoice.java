package com.iafactory.studio.take;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which item of those found is used, and in which size. Pure. */
public final class StockChoice {
    private StockChoice() {}

    /** @param file the smallest that covers the canvas, else the largest there is */
    public record Chosen(StockItem item, StockItem.File file) {}

    /**
     * The first that fits: of the kind, lying as the canvas does, long enough, large enough; where none is large enough, the largest.
     *
     * @param used items by {@link #name} that are in the film already
     */
    public static Optional<Chosen> of(List<StockItem> found, StockQuery query, Set<String> used) {
        Set<String> seen = new HashSet<>(used);
        List<Chosen> fitting = found.stream()
                .filter(item -> item.kind() == query.kind() && seen.add(name(item)))
                .filter(item -> item.length().compareTo(query.shortest()) >= 0)
                .flatMap(item -> file(item, query).map(file -> new Chosen(item, file)).stream())
                .toList();
        return fitting.stream()
                .filter(chosen -> covers(chosen.file(), query))
                .findFirst()
                .or(() -> fitting.stream().max(Comparator.comparingLong(chosen -> pixels(chosen.file()))));
    }

    /** For example {@code pexels:2834230}. */
    public static String name(StockItem item) {
        return item.provider() + ":" + item.id();
    }

    private static Optional<StockItem.File> file(StockItem item, StockQuery query) {
        List<StockItem.File> lying = item.files().stream()
                .filter(file -> lies(file, query.orientation()))
                .toList();
        return lying.stream()
                .filter(file -> covers(file, query))
                .min(Comparator.comparingLong(StockChoice::pixels))
                .or(() -> lying.stream().max(Comparator.comparingLong(StockChoice::pixels)));
    }

    /** A square canvas is cut out of anything. */
    private static boolean lies(StockItem.File file, StockQuery.Orientation orientation) {
        return switch (orientation) {
            case LANDSCAPE -> file.width() > file.height();
            case PORTRAIT -> file.height() > file.width();
            case SQUARE -> true;
        };
    }

    private static boolean covers(StockItem.File file, StockQuery query) {
        return file.width() >= query.width() && file.height() >= query.height();
    }

    private static long pixels(StockItem.File file) {
        return (long) file.width() * file.height();
    }
}
