package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.PictureInspection;
import com.iafactory.studio.montage.SegmentRenderer;
import com.iafactory.studio.montage.SegmentSpec;
import com.iafactory.studio.production.Json;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import java.nio.file.Path;
import java.util.List;

/** One shot, rendered, encoded and looked at: {@code segment.mp4}, pictures only, and {@code seen.json}. */
final class SegmentPiece {
    private static final String FILE = "segment.mp4";
    private static final String SEEN = "seen.json";

    private SegmentPiece() {}

    static Piece of(SegmentSpec spec, String label, Makers makers) {
        return new Piece(
                spec.digest(makers.illustrator().version()),
                Stage.PICTURES,
                label,
                spec.frames(),
                List.of(),
                (folder, shelf) -> {
                    Path film = folder.resolve(FILE);
                    List<Integer> black =
                            new SegmentRenderer(makers.captions()).render(spec, makers.illustrator(), film);
                    Json.write(folder.resolve(SEEN), PictureInspection.of(film).withBlack(black));
                });
    }

    /** What was seen in it. */
    static PictureInspection seen(Digest digest, Shelf shelf) {
        return Json.read(shelf.get(digest).resolve(SEEN), PictureInspection.class);
    }

    static Path read(Digest digest, Shelf shelf) {
        return shelf.get(digest).resolve(FILE);
    }
}
