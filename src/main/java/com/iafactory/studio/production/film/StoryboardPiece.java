package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Storyboard;
import java.util.List;
import java.util.Optional;

/** The storyboard of a cut: {@code storyboard.json}. */
final class StoryboardPiece {
    private static final String FILE = "storyboard.json";

    /** What a localized film says is not taken from a source in its language. */
    private static final SourceDocument NO_SOURCE = new SourceDocument(Optional.empty(), List.of());

    private StoryboardPiece() {}

    static Piece of(Cut cut, Order order, Makers makers) {
        Digest digest = Digest.of(
                "storyboard",
                makers.storyboarder().version(cut),
                makers.voice().version(),
                order.voice(),
                Json.canonical(cut),
                Json.canonical(order.brief().source()),
                order.brief().language().code());
        Piece piece = new Piece(
                digest,
                Stage.STORYBOARD,
                cut.name(),
                Costs.STORYBOARD,
                List.of(),
                (folder, shelf) -> Json.write(
                        folder.resolve(FILE),
                        makers.storyboarder()
                                .draw(
                                        cut,
                                        order.brief().source(),
                                        order.brief().language(),
                                        makers.paces().of(order.brief().language(), order.voice()))));
        return makers.mark(piece);
    }

    /** Shots and plates without imagery, of a cut whose pictures are those of the film it was localized from. */
    static Piece layout(Cut cut, Order order, Makers makers) {
        Digest digest = Digest.of(
                "storyboard layout",
                makers.storyboarder().version(),
                makers.voice().version(),
                order.voice(),
                Json.canonical(cut),
                order.brief().language().code());
        return new Piece(
                digest,
                Stage.STORYBOARD,
                cut.name() + ", layout",
                Costs.STORYBOARD,
                List.of(),
                (folder, shelf) -> Json.write(
                        folder.resolve(FILE),
                        makers.storyboarder()
                                .layout(
                                        cut,
                                        NO_SOURCE,
                                        order.brief().language(),
                                        makers.paces().of(order.brief().language(), order.voice()))));
    }

    static Storyboard read(Piece piece, Shelf shelf) {
        return Json.read(shelf.get(piece.digest()).resolve(FILE), Storyboard.class);
    }
}
