package com.iafactory.studio.cli;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Order;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The name of a production's folder: from the file's name, else from the title. */
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String source, Order order) {
        Optional<String> fromFile = "-".equals(source)
                ? Optional.empty()
                : letters(Path.of(source).getFileName().toString().replaceFirst("\\.(md|markdown|txt|text)$", ""));
        return fromFile.or(() -> order.brief().title().flatMap(Slug::letters))
                .or(() -> order.brief().source().title().flatMap(Slug::letters))
                .orElseGet(() -> "film-"
                        + Digest.of(order.brief().source().toString()).hex().substring(0, 8));
    }

    /** Lower-case ASCII letters and digits joined by hyphens; empty when nothing of the name is left. */
    static Optional<String> letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String joined =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = joined.substring(0, Math.min(LONGEST, joined.length())).replaceAll("-+$", "");
        return cut.length() < 2 ? Optional.empty() : Optional.of(cut);
    }
}
