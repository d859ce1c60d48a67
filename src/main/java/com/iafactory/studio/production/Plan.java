package com.iafactory.studio.production;

import java.util.List;

/** What a production calls for. Implementations are pure: the same shelf gives the same calls. */
public interface Plan {
    /** Every piece that can be named from what exists. A later call, with more on the shelf, may name more. */
    Calls calls(Shelf shelf);

    /** The shots of what is planned so far, cut by cut in order; empty where nobody asks for them. */
    default List<PlannedShot> shots(Shelf shelf) {
        return List.of();
    }

    /**
     * @param pieces all pieces named so far, existing or not
     * @param complete whether nothing more will be named once these exist
     */
    record Calls(List<Piece> pieces, boolean complete) {
        public Calls {
            pieces = List.copyOf(pieces);
        }
    }
}
