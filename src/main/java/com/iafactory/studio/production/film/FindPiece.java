package com.iafactory.studio.production.film;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.take.FootageFinder;
import com.iafactory.studio.take.StockChoice;
import com.iafactory.studio.take.StockWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What libraries have for a shot: {@code found.json}. Kept like any piece, so that what shots show is decided by the plan, the same
 * on every machine and at every time.
 */
final class FindPiece {
    private static final String FILE = "found.json";
    private static final double COST = 5;

    private FindPiece() {}

    /** @param remarks why libraries could not be looked through */
    private record Found(
            List<StockChoice.Chosen> found,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> remarks) {
        Found {
            found = List.copyOf(found);
            remarks = List.copyOf(remarks);
        }

        /** Those of before there were remarks have none. */
        @JsonCreator
        static Found read(
                @JsonProperty("found") List<StockChoice.Chosen> found,
                @JsonProperty("remarks") @Nullable List<String> remarks) {
            return new Found(found, remarks == null ? List.of() : remarks);
        }
    }

    static Piece of(List<StockWords> words, Duration length, boolean upright, String label, FootageFinder finder) {
        Digest digest = Digest.of(
                "find", finder.version(), upright ? "upright" : "wide", length.toString(), Json.canonical(words));
        Piece piece = new Piece(digest, Stage.STORYBOARD, label, COST, List.of(), (folder, shelf) -> {
            List<String> remarks = new ArrayList<>();
            List<StockChoice.Chosen> found = finder.find(words, length, upright, label, remarks::add);
            Json.write(folder.resolve(FILE), new Found(found, remarks));
        });
        return piece.outside(true);
    }

    static List<String> remarks(Piece piece, Shelf shelf) {
        return Json.read(shelf.get(piece.digest()).resolve(FILE), Found.class).remarks();
    }

    static List<StockChoice.Chosen> read(Piece piece, Shelf shelf) {
        return Json.read(shelf.get(piece.digest()).resolve(FILE), Found.class).found();
    }
}
