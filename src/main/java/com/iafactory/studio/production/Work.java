package com.iafactory.studio.production;

import java.io.IOException;
import java.nio.file.Path;

/** Makes one piece. May be run twice, on any node; reads only what its piece needs. */
@FunctionalInterface
public interface Work {
    /**
     * @param folder empty; everything written here becomes the piece
     * @param shelf where the pieces it needs are found
     */
    void make(Path folder, Shelf shelf) throws IOException;
}
