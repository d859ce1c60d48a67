package com.iafactory.studio.engine.illustrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Pictures kept to compare with, a third of their size. After a wanted change of the look run the tests with
 * {@code -Dstudio.golden=rewrite}, look at the new files and commit them.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void compare(String name, BufferedImage picture) {
        BufferedImage now = third(picture);
        Path file = FOLDER.resolve(name + ".png");
        try {
            if ("rewrite".equals(System.getProperty("studio.golden"))) {
                Files.createDirectories(FOLDER);
                ImageIO.write(now, "png", file.toFile());
            }
            BufferedImage kept = ImageIO.read(file.toFile());
            assertThat(kept.getWidth()).isEqualTo(now.getWidth());
            assertThat(kept.getHeight()).isEqualTo(now.getHeight());
            assertThat(strangers(kept, now))
                    .as("share of pixels that look different from " + file)
                    .isLessThan(0.004);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double strangers(BufferedImage a, BufferedImage b) {
        long count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                int off = Math.abs((p >> 16 & 255) - (q >> 16 & 255))
                        + Math.abs((p >> 8 & 255) - (q >> 8 & 255))
                        + Math.abs((p & 255) - (q & 255));
                count += off > 48 ? 1 : 0;
            }
        }
        return count / (double) (a.getWidth() * a.getHeight());
    }

    private static BufferedImage third(BufferedImage picture) {
        int width = picture.getWidth() / 3;
        int height = picture.getHeight() / 3;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        return small;
    }
}
