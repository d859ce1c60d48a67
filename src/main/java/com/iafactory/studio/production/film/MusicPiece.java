package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.take.MusicRequest;
import com.iafactory.studio.take.MusicStyle;
import com.iafactory.studio.time.RationalTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bed of a cut: {@code music.wav}, as long as the cut. */
final class MusicPiece {
    private static final String FILE = "music.wav";

    private MusicPiece() {}

    static Piece of(MusicStyle style, Cut cut, Timeline timeline, Order order, Makers makers) {
        MusicRequest request = new MusicRequest(
                style,
                timeline.duration().toDuration(),
                timeline.chapters().stream()
                        .map(mark -> RationalTime.ofFrames(mark.range().start()).toDuration())
                        .filter(time -> !time.isZero())
                        .toList(),
                order.brief().language(),
                tune(cut).seed());
        Digest digest = Digest.of("music", makers.music().version(), Json.canonical(request));
        Piece piece = new Piece(
                digest,
                Stage.MUSIC,
                cut.name(),
                timeline.duration().frames() * Costs.MUSIC_FRAME,
                List.of(),
                (folder, shelf) -> makers.music().compose(request, folder.resolve(FILE)));
        return makers.mark(piece);
    }

    /** Of what the cut and its chapters are called: an edited sentence keeps the tune, another film has another. */
    private static Digest tune(Cut cut) {
        List<String> names = new ArrayList<>(List.of("tune", cut.name(), cut.title()));
        cut.lines().stream()
                .filter(line -> line.role() == Line.Role.CHAPTER)
                .map(Line::text)
                .forEach(names::add);
        return Digest.of(names.toArray(String[]::new));
    }

    static Path read(Piece piece, Shelf shelf) {
        return shelf.get(piece.digest()).resolve(FILE);
    }
}
