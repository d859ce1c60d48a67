package com.iafactory.studio.montage.type;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The free fonts everything is set in: Inter for Latin, Noto for Arabic and for what Inter lacks. Found on the system, each
 * file loaded once. Thread-safe.
 */
public final class Typefaces {
    /** Stand in for letters and signs that the families lack. */
    private static final List<String> FALLBACKS = List.of(
            "NotoSans-Regular",
            "NotoSansArabic-Regular",
            "NotoSansSymbols-Regular",
            "NotoSansSymbols2-Regular",
            "NotoSansMath-Regular");

    private final FontFiles files;
    private final Optional<Path> brand;
    private final Map<Path, Font> loaded;
    private final Map<String, List<Font>> chains = new ConcurrentHashMap<>();

    private Typefaces(FontFiles files, Optional<Path> brand, Map<Path, Font> loaded) {
        this.files = files;
        this.brand = brand;
        this.loaded = loaded;
    }

    /**
     * Looks through the font folders of the system.
     *
     * @throws StudioException code {@code fonts-missing} when there is no Latin or no Arabic family
     */
    public static Typefaces find() {
        return in(FontFiles.systemFolders());
    }

    /** Looks through the given folders only. */
    public static Typefaces in(List<Path> folders) {
        Typefaces typefaces = new Typefaces(FontFiles.in(folders), Optional.empty(), new ConcurrentHashMap<>());
        typefaces.require(Family.TEXT.latin(), "a Latin typeface (Inter or Noto Sans)");
        typefaces.require(Family.TEXT.arabic(), "an Arabic typeface (Noto Sans Arabic or Noto Kufi Arabic)");
        return typefaces;
    }

    private void require(List<String> stems, String what) {
        if (file(stems, Weight.REGULAR).isEmpty()) {
            throw StudioException.failed(
                    "fonts-missing",
                    "The system has no " + what + ".",
                    "Install the packages fonts-inter and fonts-noto-core: apt-get install fonts-inter fonts-noto-core");
        }
    }

    /**
     * The same fonts with a user's own in front of them.
     *
     * @throws StudioException code {@code brand-font-unreadable}
     */
    public Typefaces withBrand(Path font) {
        Typefaces branded = new Typefaces(files, Optional.of(font), loaded);
        try {
            loaded.put(font, Font.createFont(Font.TRUETYPE_FONT, font.toFile()));
        } catch (FontFormatException | IOException e) {
            throw new StudioException(
                    StudioException.Kind.INPUT,
                    "brand-font-unreadable",
                    "The brand's font " + font + " cannot be read.",
                    "Name a TrueType or OpenType file.",
                    e);
        }
        return branded;
    }

    /** Fonts of one pixel, in the order in which they are asked for a glyph. */
    List<Font> chain(Family family, Weight weight) {
        return chains.computeIfAbsent(family + " " + weight, key -> {
            List<Path> paths = new ArrayList<>();
            brand.ifPresent(paths::add);
            file(family.latin(), weight).ifPresent(paths::add);
            file(family.arabic(), weight).ifPresent(paths::add);
            FALLBACKS.forEach(stem -> files.named(stem).ifPresent(paths::add));
            return paths.stream().distinct().map(this::load).toList();
        });
    }

    private Optional<Path> file(List<String> stems, Weight weight) {
        for (String stem : stems) {
            for (Weight near : weight.nearest()) {
                Optional<Path> file = files.named(stem + "-" + near.file());
                if (file.isPresent()) {
                    return file;
                }
            }
            Optional<Path> variable = files.named(stem);
            if (variable.isPresent()) {
                return variable;
            }
        }
        return Optional.empty();
    }

    private Font load(Path file) {
        return loaded.computeIfAbsent(file, path -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, path.toFile());
            } catch (FontFormatException | IOException e) {
                throw StudioException.failed(
                        "font-unreadable", "The font " + path + " cannot be read.", "Install its package anew.", e);
            }
        });
    }

    /** A text that is equal exactly when the same letters would be drawn: names and digests of all font files in use. */
    public String identity() {
        StringBuilder identity = new StringBuilder();
        for (Path file : inUse()) {
            identity.append(file.getFileName())
                    .append(' ')
                    .append(digest(file), 0, 16)
                    .append('\n');
        }
        return identity.toString();
    }

    private List<Path> inUse() {
        List<Path> paths = new ArrayList<>();
        brand.ifPresent(paths::add);
        for (Family family : Family.values()) {
            for (Weight weight : Weight.values()) {
                file(family.latin(), weight).ifPresent(paths::add);
                file(family.arabic(), weight).ifPresent(paths::add);
            }
        }
        FALLBACKS.forEach(stem -> files.named(stem).ifPresent(paths::add));
        return paths.stream().distinct().toList();
    }

    private static String digest(Path file) {
        MessageDigest sha = Digest.sha256();
        try {
            return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw StudioException.failed(
                    "font-unreadable", "The font " + file + " cannot be read.", "Install its package anew.", e);
        }
    }
}
