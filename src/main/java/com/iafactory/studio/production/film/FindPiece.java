package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.take.FootageFinder;
import com.iafactory.studio.take.StockChoice;
import com.iafactory.studio.take.StockWords;
import java.util.List;

/**
 * What libraries have for a shot: {@code found.json}. Kept like any piece, so that what shots show is decided by the plan, the same
 * on every machine and at every time.
 */
final class FindPiece {
    private static final String FILE = "found.json";
    private static final double COST = 5;

    private FindPiece() {}

    private record Found(List<StockChoice.Chosen> found) {}

    static Piece of(List<StockWords> words, boolean upright, String label, FootageFinder finder) {
        Digest digest = Digest.of("find", finder.version(), upright ? "upright" : "wide", Json.canonical(words));
        Piece piece = new Piece(
                digest,
                Stage.STORYBOARD,
                label,
                COST,
                List.of(),
                (folder, shelf) -> Json.write(folder.resolve(FILE), new Found(finder.find(words, upright, label))));
        return piece.outside(true);
    }

    static List<StockChoice.Chosen> read(Piece piece, Shelf shelf) {
        return Json.read(shelf.get(piece.digest()).resolve(FILE), Found.class).found();
    }
}
