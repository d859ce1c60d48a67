package com.iafactory.studio.engine.illustrator;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** Geometry that lies in a ground at a few per cent of contrast, so that no area is flat. */
enum Pattern {
    /** Eight-pointed stars and crosses, as in the tilework of the Maghreb. */
    LATTICE {
        @Override
        void draw(Graphics2D g, int width, int height, SplittableRandom random) {
            double tile = 148;
            g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D lattice = new Path2D.Double();
            for (double y = 0; y < height + tile; y += tile) {
                for (double x = 0; x < width + tile; x += tile) {
                    star(lattice, x, y, tile / 2, 0.765);
                    star(lattice, x, y, tile * 0.29, 0.765);
                }
            }
            g.draw(lattice);
        }
    },
    /** Lines of equal height, as on a map. */
    CONTOURS {
        @Override
        void draw(Graphics2D g, int width, int height, SplittableRandom random) {
            g.setStroke(new BasicStroke(2.2f));
            double[] phases = random.doubles(4, 0, 2 * Math.PI).toArray();
            hill(g, width * 0.86, height * 0.18, Math.hypot(width, height) * 0.62, phases);
            hill(g, width * 0.06, height * 0.98, Math.hypot(width, height) * 0.36, phases);
        }
    },
    DOTS {
        @Override
        void draw(Graphics2D g, int width, int height, SplittableRandom random) {
            double step = 44;
            double reach = Math.hypot(width, height);
            for (int row = 0; row * step * 0.866 < height; row++) {
                for (double x = row % 2 * step / 2; x < width; x += step) {
                    double y = row * step * 0.866;
                    double far = Math.hypot(x - width, y) / reach;
                    double radius = 8.5 * Math.max(0.16, 1 - 1.25 * far);
                    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
                }
            }
        }
    },
    WAVES {
        @Override
        void draw(Graphics2D g, int width, int height, SplittableRandom random) {
            g.setStroke(new BasicStroke(2.4f));
            double phase = random.nextDouble(2 * Math.PI);
            for (int i = -2; i * 46 < height + 160; i++) {
                Path2D wave = new Path2D.Double();
                for (int x = 0; x <= width; x += 16) {
                    double y = i * 46
                            + 34 * Math.sin(x * 0.0047 + phase + i * 0.16)
                            + 15 * Math.sin(x * 0.0111 - i * 0.23);
                    if (x == 0) {
                        wave.moveTo(x, y);
                    } else {
                        wave.lineTo(x, y);
                    }
                }
                g.draw(wave);
            }
        }
    },
    RINGS {
        @Override
        void draw(Graphics2D g, int width, int height, SplittableRandom random) {
            g.setStroke(new BasicStroke(2.4f));
            double x = width * (0.88 + random.nextDouble(0.08));
            double y = height * (0.06 + random.nextDouble(0.08));
            for (double r = 90; r < Math.hypot(width, height); r += 64) {
                g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            }
        }
    };

    abstract void draw(Graphics2D g, int width, int height, SplittableRandom random);

    private static void star(Path2D to, double x, double y, double radius, double waist) {
        for (int i = 0; i <= 16; i++) {
            double r = i % 2 == 0 ? radius : radius * waist;
            double angle = Math.PI * i / 8;
            double px = x + r * Math.cos(angle);
            double py = y + r * Math.sin(angle);
            if (i == 0) {
                to.moveTo(px, py);
            } else {
                to.lineTo(px, py);
            }
        }
    }

    private static void hill(Graphics2D g, double x, double y, double reach, double[] phases) {
        for (double r = 70; r < reach; r += 52) {
            Path2D line = new Path2D.Double();
            for (int i = 0; i < 120; i++) {
                double a = 2 * Math.PI * i / 120;
                double wobble = 1
                        + 0.13 * Math.sin(2 * a + phases[0] + r * 0.0016)
                        + 0.075 * Math.sin(3 * a + phases[1] - r * 0.0022)
                        + 0.035 * Math.sin(5 * a + phases[2] + r * 0.003);
                double px = x + r * wobble * Math.cos(a);
                double py = y + r * wobble * Math.sin(a) * 0.86;
                if (i == 0) {
                    line.moveTo(px, py);
                } else {
                    line.lineTo(px, py);
                }
            }
            line.closePath();
            g.draw(line);
        }
    }
}
