package com.iafactory.studio.engine.illustrator;

import java.util.List;
import java.util.Optional;

/**
 * The composition of one plate: where its text and its subject stand, and what lies in the ground under them.
 *
 * @param text where text may stand, logical
 * @param x middle of the subject, logical
 * @param y middle of the subject
 * @param size of the subject; 0 when there is none
 * @param backdrops on the canvas, already mirrored
 * @param onAccent whether the text stands on the accent
 * @param centred whether the text is set about its middle
 */
record Scene(Area text, double x, double y, double size, List<Backdrop> backdrops, boolean onAccent, boolean centred) {
    Scene {
        backdrops = List.copyOf(backdrops);
    }

    /** All of the area, on nothing but the ground. */
    static Scene bare(Stage stage) {
        return new Scene(stage.area(), 0, 0, 0, List.of(), false, false);
    }

    /** The disc that the subject stands on. */
    Optional<Backdrop.Disc> disc() {
        return backdrops.stream()
                .filter(Backdrop.Disc.class::isInstance)
                .map(Backdrop.Disc.class::cast)
                .findFirst();
    }

    boolean subject() {
        return size > 0;
    }
}
