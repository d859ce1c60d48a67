package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.FootageStore;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import java.nio.file.Path;
import java.util.List;

/**
 * Footage of shots. What was brought is kept with the production as any piece, so that it stays even where its upload is deleted;
 * what was made for a shot is a piece already.
 */
final class FootagePiece {
    private static final double COST = 10;
    /** Before the digest of a piece that was made for a shot. */
    private static final String MADE = "made/";

    private FootagePiece() {}

    static Piece of(Footage footage, FootageStore store) {
        return new Piece(
                digest(footage.media()),
                Stage.STORYBOARD,
                Piece.FOOTAGE,
                COST,
                List.of(),
                (folder, shelf) -> store.fetch(footage.media(), folder.resolve(file(footage.media()))));
    }

    /** Names what a piece of this production holds. */
    static String made(Digest piece, String file) {
        return MADE + piece.hex() + file.substring(file.lastIndexOf('.'));
    }

    static boolean isMade(String media) {
        return media.startsWith(MADE);
    }

    static Digest digest(String media) {
        return isMade(media)
                ? new Digest(media.substring(MADE.length(), media.lastIndexOf('.')))
                : Digest.of("footage", media);
    }

    static Path read(String media, Shelf shelf) {
        return shelf.get(digest(media)).resolve(file(media));
    }

    private static String file(String media) {
        return "footage" + media.substring(media.lastIndexOf('.'));
    }
}
