package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import java.util.List;

/** The screenplay: {@code screenplay.json}. */
final class ScriptPiece {
    private static final String FILE = "screenplay.json";

    private ScriptPiece() {}

    static Piece of(Order order, Makers makers) {
        Digest digest = Digest.of(
                "script",
                makers.writer().version(),
                makers.voice().version(),
                order.voice(),
                Json.canonical(order.brief()));
        Piece piece = new Piece(digest, Stage.SCRIPT, "script", Costs.SCRIPT, List.of(), (folder, shelf) -> {
            Pace pace = makers.paces().of(order.brief().language(), order.voice());
            Json.write(folder.resolve(FILE), makers.writer().write(order.brief(), pace));
        });
        return makers.mark(piece);
    }

    /** One that is there already, as it is. */
    static Piece given(Screenplay approved) {
        return new Piece(
                Json.digest("script given", approved),
                Stage.SCRIPT,
                "script",
                Costs.SCRIPT,
                List.of(),
                (folder, shelf) -> Json.write(folder.resolve(FILE), approved));
    }

    static Screenplay read(Piece piece, Shelf shelf) {
        return Json.read(shelf.get(piece.digest()).resolve(FILE), Screenplay.class);
    }
}
