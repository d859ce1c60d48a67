package com.iafactory.studio.engine.illustrator;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.iafactory.studio.engine.illustrations.IllustrationSet;
import com.iafactory.studio.storyboard.Illustration;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Illustrations as pixels. Thread-safe. */
final class Pictures {
    private final IllustrationSet set;

    Pictures(IllustrationSet set) {
        this.set = set;
    }

    String version() {
        return set.version();
    }

    boolean has(Illustration illustration) {
        return set.has(illustration.name());
    }

    /** The illustration in a square of that many pixels with a soft shadow below it; empty when the set lacks it. */
    Optional<BufferedImage> draw(Illustration illustration, int size, int margin, double shadow) {
        if (!has(illustration)) {
            return Optional.empty();
        }
        SVGDocument svg = new SVGLoader()
                .load(
                        new ByteArrayInputStream(set.svg(illustration.name()).getBytes(StandardCharsets.UTF_8)),
                        null,
                        com.github.weisj.jsvg.parser.LoaderContext.createDefault());
        if (svg == null) {
            return Optional.empty();
        }
        BufferedImage picture = Drawing.clear(size + 2 * margin, size + 2 * margin);
        Graphics2D g = Drawing.on(picture);
        svg.render((java.awt.Component) null, g, new ViewBox(margin, margin, size, size));
        g.dispose();
        BufferedImage whole = Drawing.clear(picture.getWidth(), picture.getHeight());
        Graphics2D to = Drawing.on(whole);
        to.drawImage(Drawing.shadow(picture, java.awt.Color.BLACK, shadow, margin / 2), 0, margin / 3, null);
        to.drawImage(picture, 0, 0, null);
        to.dispose();
        return Optional.of(whole);
    }
}
