package com.iafactory.studio.retention;

import com.iafactory.studio.storage.Freed;

/** Rows that have had their time, as a bean of the room that owns their table. */
public interface Upkeep {
    Kind kind();

    /** @param onlyLook whether to count only */
    Freed remove(boolean onlyLook);
}
