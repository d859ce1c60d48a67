package com.iafactory.studio.montage;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.picture.Plate;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Look;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Draws plates and thumbnails. Implementations are thread-safe and pure. */
public interface Illustrator {
    /** Name and version, with that of fonts and illustrations; part of the digest of every segment. */
    String version();

    /** The themes a look can name. */
    List<String> themes();

    /** The accent colour of a look as {@code #rrggbb}, for captions and whatever else stands beside its plates. */
    String accent(Look look);

    Plate draw(PlateRequest request);

    /** A thumbnail of 1280x720. */
    BufferedImage thumbnail(Thumbnail thumbnail);

    /**
     * One thumbnail.
     *
     * @param kind question, number or statement; three contrasting variants
     * @param text 2 to 5 words
     */
    record Thumbnail(Kind kind, String text, Optional<Illustration> illustration, Look look, Language language) {
        /** What a thumbnail plays on. */
        public enum Kind {
            QUESTION,
            NUMBER,
            STATEMENT
        }
    }

    /** Where burnt-in captions stand on a canvas; plates keep meaning out of it. */
    static com.iafactory.studio.media.Box captionZone(Canvas canvas) {
        return switch (canvas) {
            case LANDSCAPE -> new com.iafactory.studio.media.Box(240, 800, 1440, 150);
            case VERTICAL -> new com.iafactory.studio.media.Box(90, 1010, 798, 238);
            case SQUARE -> new com.iafactory.studio.media.Box(72, 790, 936, 218);
        };
    }
}
