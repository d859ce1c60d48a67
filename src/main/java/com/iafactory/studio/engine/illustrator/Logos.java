package com.iafactory.studio.engine.illustrator;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import com.iafactory.studio.media.StudioException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Logos of brands as pixels, read once each. Thread-safe. */
final class Logos {
    /** Larger than any plate needs; a picture that claims more is not decoded. */
    private static final int LARGEST_SIDE = 8192;

    private static final long LARGEST_FILE = 16L << 20;
    private static final int KEPT_HEIGHT = 400;

    /** Nothing outside the file is fetched, from disk or network. */
    private static final LoaderContext CONTEXT = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
            .build();

    private final Map<Path, BufferedImage> kept = new ConcurrentHashMap<>();

    /**
     * The logo, no larger than it needs to be for any plate.
     *
     * @throws StudioException {@code logo-unreadable} when the file is no picture
     */
    BufferedImage read(Path file) {
        return kept.computeIfAbsent(file, Logos::load);
    }

    private static BufferedImage load(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw unreadable(file, new IOException("the file is larger than 16 MB"));
            }
            byte[] bytes = Files.readAllBytes(file);
            boolean vector =
                    file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
            return vector ? vector(bytes) : pixels(bytes);
        } catch (IOException | RuntimeException e) {
            if (e instanceof StudioException known) {
                throw known;
            }
            throw unreadable(file, e);
        }
    }

    private static StudioException unreadable(Path file, Exception cause) {
        return StudioException.failed(
                "logo-unreadable",
                "The logo " + file.getFileName() + " cannot be read as a picture.",
                "Give a PNG, JPEG or SVG file of at most " + LARGEST_SIDE + " pixels a side.",
                cause);
    }

    private static BufferedImage vector(byte[] bytes) throws IOException {
        SVGDocument svg = new SVGLoader().load(new ByteArrayInputStream(bytes), null, CONTEXT);
        if (svg == null) {
            throw new IOException("no SVG document");
        }
        FloatSize size = svg.size();
        if (!(size.width > 0) || !(size.height > 0) || size.width / size.height > 40) {
            throw new IOException("an SVG document without a size");
        }
        int width = Math.max(1, Math.round(KEPT_HEIGHT * size.width / size.height));
        BufferedImage image = Drawing.clear(width, KEPT_HEIGHT);
        Graphics2D g = Drawing.on(image);
        svg.render((java.awt.Component) null, g, new ViewBox(0, 0, width, KEPT_HEIGHT));
        g.dispose();
        return image;
    }

    private static BufferedImage pixels(byte[] bytes) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("neither PNG nor JPEG");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
                    throw new IOException("larger than " + LARGEST_SIDE + " pixels a side");
                }
                return scaled(reader.read(0), Math.min(KEPT_HEIGHT, height));
            } finally {
                reader.dispose();
            }
        }
    }

    /** By halves, so that fine lines survive. */
    static BufferedImage scaled(BufferedImage image, int height) {
        BufferedImage now = image;
        while (now.getHeight() > 2 * height) {
            now = drawn(now, Math.max(1, now.getWidth() / 2), now.getHeight() / 2);
        }
        int width = Math.max(1, (int) Math.round(now.getWidth() * (double) height / now.getHeight()));
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        BufferedImage to = Drawing.clear(width, height);
        Graphics2D g = Drawing.on(to);
        g.drawImage(from, 0, 0, width, height, null);
        g.dispose();
        return to;
    }
}
