package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.SegmentRenderer;
import com.iafactory.studio.montage.SegmentSpec;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import java.nio.file.Path;
import java.util.List;

/** One shot, rendered and encoded: {@code segment.mp4}, pictures only. */
final class SegmentPiece {
    private static final String FILE = "segment.mp4";

    private SegmentPiece() {}

    static Piece of(SegmentSpec spec, String label, Makers makers) {
        return new Piece(
                spec.digest(makers.illustrator().version()),
                Stage.PICTURES,
                label,
                spec.frames(),
                List.of(),
                (folder, shelf) -> new SegmentRenderer(makers.captions())
                        .render(spec, makers.illustrator(), folder.resolve(FILE)));
    }

    static Path read(Digest digest, Shelf shelf) {
        return shelf.get(digest).resolve(FILE);
    }
}
