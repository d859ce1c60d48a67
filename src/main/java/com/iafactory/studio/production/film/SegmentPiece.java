package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.PictureInspection;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.montage.SegmentRenderer;
import com.iafactory.studio.montage.SegmentSpec;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.time.RationalTime;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One shot, rendered, encoded and looked at: {@code segment.mp4}, pictures only, and {@code seen.json}. */
final class SegmentPiece {
    private static final String FILE = "segment.mp4";
    private static final String SEEN = "seen.json";

    private SegmentPiece() {}

    static Piece of(SegmentSpec spec, String label, Makers makers) {
        Piece piece = new Piece(
                spec.digest(makers.illustrator().version()),
                Stage.PICTURES,
                label,
                spec.frames(),
                footage(spec).map(FootagePiece::digest).toList(),
                (folder, shelf) -> {
                    Path film = folder.resolve(FILE);
                    List<Integer> black = new SegmentRenderer(
                                    makers.captions(), media -> FootagePiece.read(media, shelf))
                            .render(spec, makers.illustrator(), film);
                    PictureInspection seen = PictureInspection.of(film);
                    // What somebody brought may be black or at rest: he has seen it.
                    Json.write(
                            folder.resolve(SEEN),
                            footage(spec).findAny().isPresent() ? seen.unjudged() : seen.withBlack(black));
                });
        return piece.playing(RationalTime.ofFrames(spec.frames()).toDuration());
    }

    /** What it shows of files that were brought. */
    private static Stream<String> footage(SegmentSpec spec) {
        return Stream.concat(Stream.of(spec.plate()), spec.before().map(SegmentSpec.Before::plate).stream())
                .map(PlateRequest::content)
                .filter(Footage.class::isInstance)
                .map(content -> ((Footage) content).media())
                .distinct();
    }

    /** What was seen in it. */
    static PictureInspection seen(Digest digest, Shelf shelf) {
        return Json.read(shelf.get(digest).resolve(SEEN), PictureInspection.class);
    }

    static Path read(Digest digest, Shelf shelf) {
        return shelf.get(digest).resolve(FILE);
    }
}
