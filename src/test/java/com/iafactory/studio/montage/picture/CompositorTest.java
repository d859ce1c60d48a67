package com.iafactory.studio.montage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompositorTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;

    @Test
    void aFrameIsBlackWhenNextToNothingOnItIsLit() {
        YuvFrame frame = new YuvFrame(320, 180);
        assertThat(frame.isBlack()).isTrue();
        frame.fill(28, 128, 128);
        assertThat(frame.isBlack()).isFalse();
    }

    @Test
    void drawsLikeTheExactRendererWithinTwoLevels() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            List<Layer> layers = new ArrayList<>();
            layers.add(new Layer(opaque(random, 140, 100), frame -> new Pose(-10.3, -7.75, 1.02, 1)));
            for (int i = 0; i < 3; i++) {
                layers.add(arbitrary(random));
            }
            YuvFrame frame = new YuvFrame(WIDTH, HEIGHT);
            new Compositor().draw(layers, 0, frame);
            for (int plane = 0; plane < 3; plane++) {
                double[] exact = ExactRenderer.plane(layers, 0, WIDTH, HEIGHT, plane);
                assertThat(furthest(exact, plane(frame, plane)))
                        .as(
                                "round %d plane %d %s",
                                round, plane, layers.get(1).motion().at(0))
                        .isLessThan(2.01);
            }
        }
    }

    @Test
    void copiesAnOpaqueSpriteAtAWholePositionExactly() {
        Sprite sprite = opaque(new SplittableRandom(3), 40, 30);
        YuvFrame frame = new YuvFrame(WIDTH, HEIGHT);
        new Compositor().draw(List.of(new Layer(sprite, f -> Pose.at(6, 4))), 0, frame);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                assertThat(frame.bytes()[(y + 4) * WIDTH + x + 6]).isEqualTo(sprite.luma[y * 40 + x]);
            }
        }
        assertThat(frame.bytes()[0]).isEqualTo((byte) 16);
    }

    @Test
    void aSlowZoomMovesAnEdgeByTheSameAmountEachFrame() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(70, 0, 26, HEIGHT);
        pen.dispose();
        Layer zoom = new Layer(Sprite.of(image), f -> {
            double scale = 1 + 0.0004 * f;
            return new Pose(-(scale - 1) * WIDTH / 2, -(scale - 1) * HEIGHT / 2, scale, 1);
        });
        Compositor compositor = new Compositor();
        double before = Double.NaN;
        for (int f = 0; f < 120; f++) {
            YuvFrame frame = new YuvFrame(WIDTH, HEIGHT);
            compositor.draw(List.of(zoom), f, frame);
            double edge = 0;
            for (int x = 0; x < WIDTH; x++) {
                edge += (235 - (frame.bytes()[32 * WIDTH + x] & 255)) / 219.0;
            }
            if (f > 0) {
                // (70 - 48) x 0.0004 pixels a frame: far less than one pixel, and never a step back.
                assertThat(edge - before).isBetween(-0.0001, 0.04);
            }
            double expected = 48 + 22 * (1 + 0.0004 * f);
            assertThat(edge).isBetween(expected - 0.03, expected + 0.03);
            before = edge;
        }
    }

    @Test
    void nothingIsDrawnOutsideTheClip() {
        Sprite sprite = opaque(new SplittableRandom(5), WIDTH, HEIGHT);
        YuvFrame frame = new YuvFrame(WIDTH, HEIGHT);
        Pose pose = Pose.at(0, 0).within(new Pose.Clip(20, 10, 40, 30));
        new Compositor().draw(List.of(new Layer(sprite, f -> pose)), 0, frame);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean inside = x >= 20 && x < 40 && y >= 10 && y < 30;
                byte expected = inside ? sprite.luma[y * WIDTH + x] : (byte) 16;
                assertThat(frame.bytes()[y * WIDTH + x]).isEqualTo(expected);
            }
        }
    }

    @Test
    void layersFarOffTheCanvasAreLeftOut() {
        Sprite sprite = translucent(new SplittableRandom(5), 20, 20);
        YuvFrame frame = new YuvFrame(WIDTH, HEIGHT);
        for (double x : new double[] {-1e12, -21, WIDTH + 1, 1e12}) {
            new Compositor().draw(List.of(new Layer(sprite, f -> new Pose(x, 5, 1, 1))), 0, frame);
        }
        assertThat(frame.bytes()).isEqualTo(new YuvFrame(WIDTH, HEIGHT).bytes());
    }

    private static Layer arbitrary(SplittableRandom random) {
        int width = random.nextInt(1, 60);
        int height = random.nextInt(1, 60);
        Sprite sprite = random.nextBoolean() ? opaque(random, width, height) : translucent(random, width, height);
        double scale = random.nextInt(3) == 0 ? 1 : random.nextDouble(0.5, 2.5);
        boolean whole = random.nextInt(4) == 0;
        double x = random.nextDouble(-40, WIDTH);
        double y = random.nextDouble(-40, HEIGHT);
        double opacity = random.nextBoolean() ? 1 : random.nextInt(257) / 256.0;
        Pose pose = new Pose(whole ? Math.rint(x) : x, whole ? Math.rint(y) : y, scale, opacity);
        Pose placed = random.nextInt(4) == 0 ? pose.within(new Pose.Clip(10.4, 5.2, 70.9, 50.1)) : pose;
        return new Layer(sprite, f -> placed);
    }

    /** Smooth enough that a 512th of a pixel cannot make two levels. */
    static Sprite opaque(SplittableRandom random, int width, int height) {
        return Sprite.of(drawn(random, width, height, BufferedImage.TYPE_INT_RGB));
    }

    static Sprite translucent(SplittableRandom random, int width, int height) {
        return Sprite.of(drawn(random, width, height, BufferedImage.TYPE_INT_ARGB_PRE));
    }

    private static BufferedImage drawn(SplittableRandom random, int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        boolean opaque = type == BufferedImage.TYPE_INT_RGB;
        for (int i = 0; i < 12; i++) {
            pen.setColor(new Color(
                    random.nextInt(256), random.nextInt(256), random.nextInt(256), opaque ? 255 : random.nextInt(256)));
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            pen.fillRect(x, y, random.nextInt(1, width + 1), random.nextInt(1, height + 1));
        }
        pen.dispose();
        return image;
    }

    private static byte[] plane(YuvFrame frame, int which) {
        int from = which == 0 ? 0 : which == 1 ? frame.blueStart() : frame.redStart();
        int length = which == 0 ? WIDTH * HEIGHT : WIDTH * HEIGHT / 4;
        return java.util.Arrays.copyOfRange(frame.bytes(), from, from + length);
    }

    private static double furthest(double[] exact, byte[] drawn) {
        double furthest = 0;
        for (int i = 0; i < exact.length; i++) {
            furthest = Math.max(furthest, Math.abs(exact[i] - (drawn[i] & 255)));
        }
        return furthest;
    }
}
