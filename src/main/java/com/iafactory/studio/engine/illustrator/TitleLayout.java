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
        Optional<ShapedText> kicker = title.kicker()
                .filter(text -> !text.isBlank())
                .map(text -> desk.setter()
                        .fit(
                                desk.lettering().paragraph(text, Family.TEXT, Weight.SEMI_BOLD),
                                area.width() - 90,
                                120,
                                stage.step(0) * 1.1,
                                2));
        double above = kicker.map(k -> k.height() + 36).orElse(0.0);
        double below = stage.landscape() ? 62 : 44;
        ShapedText text = desk.setter()
                .fit(
                        desk.lettering().paragraph(title.title(), Family.DISPLAY, Weight.EXTRA_BOLD, Weight.BLACK),
                        area.width(),
                        area.height() - above - below,
                        stage.landscape() ? 150 : 139,
                        stage.landscape() ? 5 : 6);
        double y = desk.middle(area, above + text.height() + below);
        kicker.ifPresent(shaped -> {
            double barY = y + shaped.baseline(0) - shaped.size() * 0.36 - 5;
            desk.furniture().bar(new Area(area.x(), barY, 60, 10), 5, desk.strong(), Entrance.THERE);
            desk.lettering().whole(shaped, area.x() + 84, y, desk.quiet(), Entrance.THERE);
        });
        desk.lettering().spoken(text, title.title(), area.x(), y + above, desk.ink(), desk.strong(), 0, true);
        desk.furniture()
                .bar(
                        new Area(area.x(), y + above + text.height() + below - 14, Math.min(area.width(), 260), 14),
                        6,
                        desk.strong(),
                        Entrance.wipe(4, 22, stage.rightToLeft()));
    }
}
