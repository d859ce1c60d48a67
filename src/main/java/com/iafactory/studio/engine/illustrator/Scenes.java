package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.engine.illustrator.Backdrop.Tone;
import com.iafactory.studio.media.Canvas;
import java.util.ArrayList;
import java.util.List;

/** Reads a composition for a canvas: the places of text, subject and fields. */
final class Scenes {
    private final Stage stage;
    private final boolean pictured;
    private final Area area;
    private final List<Backdrop> backdrops = new ArrayList<>();

    private Scenes(Stage stage, boolean pictured) {
        this.stage = stage;
        this.pictured = pictured;
        area = stage.area();
    }

    /** @param pictured whether the subject is an illustration, which stands out by itself from any ground */
    static Scene of(Composition composition, Stage stage, boolean pictured) {
        Scenes scenes = new Scenes(stage, pictured);
        return switch (stage.canvas()) {
            case LANDSCAPE -> scenes.landscape(composition);
            case VERTICAL -> scenes.vertical(composition);
            case SQUARE -> scenes.square(composition);
        };
    }

    private Scene landscape(Composition composition) {
        return switch (composition) {
            case BESIDE -> {
                disc(1452, 530, 740);
                yield scene(text(area.x(), 1030), 1452, 530, 560);
            }
            case BEFORE -> {
                disc(468, 530, 740);
                yield scene(text(890, area.right()), 468, 530, 560);
            }
            case POSTER -> {
                disc(1560, 660, 1240);
                yield scene(text(area.x(), 930), 1520, 600, 900);
            }
            case PANEL -> {
                field(Tone.ACCENT, 1160, -60, 2100, -60, 2100, 1180, 1160, 1180);
                disc(1540, 540, 640);
                yield scene(text(area.x(), 1085), 1540, 540, 500);
            }
            case PANEL_BEFORE -> {
                field(Tone.PALE, -180, -60, 730, -60, 730, 1180, -180, 1180);
                yield scene(text(840, area.right()), 356, 560, 620);
            }
            case SLANT -> {
                field(Tone.PALE, 1290, -60, 2100, -60, 2100, 1180, 1040, 1180);
                yield scene(text(area.x(), 1010), 1535, 560, 700);
            }
            case FIELD -> {
                field(Tone.ACCENT, -180, -60, 2100, -60, 2100, 1180, -180, 1180);
                disc(1580, 620, 1040);
                yield onAccent(text(area.x(), 1010), 1535, 590, 760);
            }
            case SHEET -> {
                sheet(new Area(96, 140, 1190, 800));
                standing(1490, 540, 800);
                yield scene(new Area(176, 190, 890, 700), 1490, 540, 760);
            }
            case CENTRED -> {
                field(Tone.ACCENT, 1500, -60, 2100, -60, 2100, 300);
                field(Tone.PALE, 1790, -60, 2100, -60, 2100, 95);
                field(Tone.ACCENT, -180, 760, 420, 1180, -180, 1180);
                field(Tone.PALE, -180, 965, 130, 1180, -180, 1180);
                yield centred(area.inset(area.width() * 0.06, 40));
            }
        };
    }

    private Scene vertical(Composition composition) {
        return switch (composition) {
            case BESIDE -> {
                disc(480, 1640, 700);
                yield scene(area, 480, 1620, 500);
            }
            case BEFORE -> {
                disc(820, 1700, 940);
                yield scene(area, 740, 1610, 600);
            }
            case POSTER -> {
                disc(480, 1820, 1080);
                yield scene(area, 480, 1590, 620);
            }
            case PANEL, FIELD -> {
                double bottom = Math.max(990, area.bottom() + 36);
                field(Tone.ACCENT, -60, -120, 1140, -120, 1140, bottom, -60, bottom);
                double middle = (bottom + 1920) / 2 + 110;
                disc(480, middle, 700);
                yield onAccent(area, 480, middle, 500);
            }
            case PANEL_BEFORE -> {
                field(Tone.PALE, -60, 1330, 1140, 1330, 1140, 2040, -60, 2040);
                yield scene(area, 480, 1575, 560);
            }
            case SLANT -> {
                field(Tone.PALE, -60, 1470, 1140, 1290, 1140, 2040, -60, 2040);
                yield scene(area, 480, 1600, 620);
            }
            case SHEET -> {
                sheet(new Area(70, area.y() - 50, 838, area.height() + 84));
                standing(480, 1600, 700);
                yield scene(area.inset(24, 10), 480, 1600, 600);
            }
            case CENTRED -> centred(area);
        };
    }

    private Scene square(Composition composition) {
        return switch (composition) {
            case BESIDE, BEFORE -> {
                double x = composition == Composition.BESIDE ? area.right() - 150 : area.x() + 150;
                disc(x, 232, 340);
                yield scene(area.below(424 - area.y()), x, 232, 250);
            }
            case POSTER -> {
                disc(930, 430, 660);
                yield scene(text(area.x(), 588), 905, 430, 500);
            }
            case PANEL -> {
                field(Tone.ACCENT, 690, -60, 1140, -60, 1140, floor(), 690, floor());
                disc(884, 420, 330);
                yield scene(text(area.x(), 640), 884, 420, 260);
            }
            case PANEL_BEFORE -> {
                field(Tone.PALE, -60, -60, 370, -60, 370, floor(), -60, floor());
                yield scene(text(430, area.right()), 180, 430, 330);
            }
            case SLANT -> {
                field(Tone.PALE, 760, -60, 1140, -60, 1140, floor(), 640, floor());
                yield scene(text(area.x(), 610), 880, 400, 400);
            }
            case FIELD -> {
                field(Tone.ACCENT, -60, -60, 1140, -60, 1140, floor(), -60, floor());
                disc(930, 440, 560);
                yield onAccent(text(area.x(), 618), 890, 440, 400);
            }
            case SHEET -> {
                sheet(new Area(60, 66, 800, area.bottom() - 40));
                standing(845, 420, 500);
                yield scene(new Area(112, area.y() + 10, 500, area.height() - 20), 845, 420, 460);
            }
            case CENTRED -> centred(area);
        };
    }

    /** Where fields of the square end: captions stand below, on the ground alone. */
    private double floor() {
        return stage.request().captioned() ? 772 : 1140;
    }

    private Area text(double from, double to) {
        return new Area(from, area.y(), to - from, area.height());
    }

    private Scene scene(Area text, double x, double y, double size) {
        return new Scene(text, x, y, size, backdrops, false, false);
    }

    private Scene onAccent(Area text, double x, double y, double size) {
        return new Scene(text, x, y, size, backdrops, true, false);
    }

    private Scene centred(Area text) {
        return new Scene(text, 0, 0, 0, backdrops, false, true);
    }

    private void disc(double x, double y, double diameter) {
        double left = stage.mirrored(x - diameter / 2, diameter);
        backdrops.add(new Backdrop.Disc(left + diameter / 2, y, diameter));
    }

    /** A disc for an ornament, whose colours are made for light grounds. */
    private void standing(double x, double y, double diameter) {
        if (!pictured) {
            disc(x, y, diameter);
        }
    }

    private void sheet(Area place) {
        backdrops.add(new Backdrop.Sheet(
                new Area(stage.mirrored(place.x(), place.width()), place.y(), place.width(), place.height())));
    }

    private void field(Tone tone, double... corners) {
        List<Double> at = new ArrayList<>();
        boolean upright = stage.canvas() == Canvas.VERTICAL;
        for (int i = 0; i < corners.length; i += 2) {
            // Fields of an upright canvas reach from edge to edge: mirrored about the canvas, not about the safe area.
            double x = corners[i];
            double mirror = upright ? stage.canvas().width() - x : stage.mirrored(x, 0);
            at.add(stage.rightToLeft() ? mirror : x);
            at.add(corners[i + 1]);
        }
        backdrops.add(new Backdrop.Field(tone, at));
    }
}
