package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Origin;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.storyboard.Storyboard;
import java.util.List;

/**
 * The film a localized one was made from, as far as its pictures go: the storyboard is the same piece as in its own production, so that what
 * was made or bought for its shots is found under its digest.
 *
 * @param order as the original was ordered
 */
record OriginalFilm(Origin origin, Order order) {
    /** The storyboard of one of its cuts. */
    Piece storyboard(String cut, Makers makers) {
        return StoryboardPiece.of(origin.cut(cut), order, makers);
    }

    /** @param storyboard of that cut, which is there */
    Board board(String cut, Piece storyboard, Shelf shelf) {
        return new Board(
                origin.cut(cut),
                StoryboardPiece.read(storyboard, shelf),
                order.brief().language());
    }

    /** A cut with its storyboard. */
    record Board(Cut cut, Storyboard storyboard, Language language) {
        /**
         * The shot that is seen during the same line: the last one that begins no later. Where an edit parted or joined lines, the line at
         * the same share of the way.
         *
         * @param lines of the localized cut
         */
        int shotOf(ShotName name, int lines) {
            int here = cut.lines().size();
            int line = lines == here ? name.line() : name.line() * here / lines;
            List<ShotName> names = ShotName.of(cut, storyboard);
            int found = 0;
            for (int i = 0; i < names.size(); i++) {
                boolean begun = names.get(i).line() < line
                        || (names.get(i).line() == line && names.get(i).ordinal() <= name.ordinal());
                found = begun ? i : found;
            }
            return found;
        }
    }
}
