package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.Optional;

/** The opening; finished from its first frame on, because that frame is the cover. */
final class TitleLayout {
    private TitleLayout() {}

    static void compose(ShotContent.Title title, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(-1);
        boolean cornered = !stage.landscape() && desk.pictured();
        Area corner = Split.corner(stage);
        Optional<ShapedText> kicker = title.kicker()
                .filter(text -> !text.isBlank())
                .map(text -> desk.setter()
                        .fit(
                                desk.lettering().paragraph(text, Family.TEXT, Weight.SEMI_BOLD),
                                cornered ? corner.width() : area.width() - 90,
                                cornered ? corner.height() - 40 : 70,
                                stage.step(0),
                                cornered ? 4 : 1));
        double above = kicker.isPresent() && !cornered ? stage.step(0) + 34 : 0;
        double below = stage.landscape() ? 62 : 44;
        double largest = stage.step(stage.landscape() && !desk.pictured() ? 5 : 4);
        ShapedText text = desk.setter()
                .fit(
                        desk.lettering().paragraph(title.title(), Family.DISPLAY, Weight.EXTRA_BOLD, Weight.BLACK),
                        area.width(),
                        area.height() - above - below,
                        largest,
                        stage.landscape() ? 4 : 5);
        double y = desk.middle(area, above + text.height() + below);
        kicker.ifPresent(shaped -> {
            double barY = cornered
                    ? corner.bottom() - shaped.height() - 44
                    : y + shaped.baseline(0) - shaped.size() * 0.36 - 5;
            desk.furniture()
                    .bar(new Area(area.x(), barY, 60, 10), 5, stage.palette().accent(), Entrance.THERE);
            desk.lettering()
                    .whole(
                            shaped,
                            cornered ? area.x() : area.x() + 84,
                            cornered ? corner.bottom() - shaped.height() : y,
                            stage.palette().muted(),
                            Entrance.THERE);
        });
        desk.lettering()
                .spoken(
                        text,
                        title.title(),
                        area.x(),
                        y + above,
                        stage.palette().ink(),
                        stage.palette().accent(),
                        0,
                        true);
        desk.furniture()
                .bar(
                        new Area(area.x(), y + above + text.height() + below - 14, Math.min(area.width(), 260), 14),
                        6,
                        stage.palette().accent(),
                        Entrance.wipe(4, 22, stage.rightToLeft()));
    }
}
