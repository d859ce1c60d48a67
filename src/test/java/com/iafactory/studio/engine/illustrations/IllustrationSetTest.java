package com.iafactory.studio.engine.illustrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IllustrationSetTest {
    private final IllustrationSet set = IllustrationSet.shared();

    @ParameterizedTest
    @ValueSource(strings = {"high-speed-train", "cheese-wedge", "mosque", "backhand-index-pointing-right"})
    void drawsEveryPictureItHas(String name) throws Exception {
        assertThat(set.has(name)).isTrue();
        BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        new SVGLoader()
                .load(
                        new ByteArrayInputStream(set.svg(name).getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault())
                .render(null, g, new com.github.weisj.jsvg.view.ViewBox(0, 0, 64, 64));
        g.dispose();
        long drawn = IntStream.range(0, 64 * 64)
                .filter(i -> picture.getRGB(i % 64, i / 64) >>> 24 > 127)
                .count();
        assertThat(drawn).isGreaterThan(64 * 64 / 10);
    }

    @Test
    void saysWhichPictureItLacks() {
        assertThat(set.has("no-such-thing")).isFalse();
        assertThatThrownBy(() -> set.svg("no-such-thing")).hasMessageContaining("no-such-thing");
    }

    @Test
    void mirrorsAPictureThatIsAnotherTurnedRound() {
        assertThat(set.svg("backhand-index-pointing-right")).contains("scale(-1 1)");
    }
}
