package com.iafactory.studio.engine.illustrations;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The pictures by name, as SVG. Read from the class path on first use (nine megabytes, a tenth of a second), then kept.
 * Thread-safe. Names are those of the set, in kebab case, for example {@code high-speed-train}.
 */
public final class IllustrationSet {
    private static final String FILE = "fluent-emoji-flat.json";
    private static final IllustrationSet SHARED = new IllustrationSet();

    private Optional<IconifyIcons> read = Optional.empty();

    private IllustrationSet() {}

    /** The one set of this studio; shared, so that it is read once a process. */
    public static IllustrationSet shared() {
        return SHARED;
    }

    public boolean has(String name) {
        return icons().has(name);
    }

    /** Name and release of the set; part of the digest of what is drawn with it. */
    public String version() {
        return "fluent-emoji-flat " + icons().release();
    }

    /**
     * A complete SVG document with a transparent ground.
     *
     * @throws IllegalArgumentException when the set has no such picture; ask {@link #has} first
     */
    public String svg(String name) {
        IconifyIcons icons = icons();
        IconifyIcons.Icon icon =
                icons.find(name).orElseThrow(() -> new IllegalArgumentException("no illustration is called " + name));
        double width = icon.width().orElse(icons.width());
        double height = icon.height().orElse(icons.height());
        String body = icons.mirrored().containsKey(name)
                ? "<g transform=\"translate(" + width + " 0) scale(-1 1)\">" + icon.body() + "</g>"
                : icon.body();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\">" + body + "</svg>";
    }

    private synchronized IconifyIcons icons() {
        if (read.isEmpty()) {
            read = Optional.of(read());
        }
        return read.get();
    }

    private static IconifyIcons read() {
        try (InputStream in = IllustrationSet.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw unreadable(new IOException(FILE + " is not on the class path"));
            }
            try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
                return IconifyIcons.parse(json);
            }
        } catch (IOException | JacksonException e) {
            throw unreadable(e);
        }
    }

    private static StudioException unreadable(Exception cause) {
        return StudioException.failed(
                "illustrations-missing",
                "The illustration set " + FILE + " cannot be read.",
                "Build the studio again: the build unpacks it.",
                cause);
    }
}
