package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.montage.picture.Sprite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Grounds, the last few kept: the shots of a chapter share them, and they are the largest part of drawing a plate.
 * Thread-safe.
 */
final class Grounds {
    /** About four megabytes each. */
    private static final int KEPT = 6;

    private record Key(
            Palette palette, Pattern pattern, Canvas canvas, boolean mirrored, int variant, List<Backdrop> backdrops) {}

    private final Map<Key, Sprite> kept = new LinkedHashMap<>(16, 0.75f, true);

    Sprite draw(
            Palette palette, Pattern pattern, Canvas canvas, boolean mirrored, int variant, List<Backdrop> backdrops) {
        Key key = new Key(palette, pattern, canvas, mirrored, variant, backdrops);
        synchronized (kept) {
            Sprite known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        double light = canvas == Canvas.LANDSCAPE ? (mirrored ? 0.22 : 0.78) : (mirrored ? 0.34 : 0.66);
        Sprite drawn =
                Sprite.of(Ground.draw(palette, pattern, canvas.width(), canvas.height(), light, variant, backdrops));
        synchronized (kept) {
            kept.put(key, drawn);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return drawn;
    }
}
