package com.iafactory.studio.take;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds footage for shots in libraries. Implementations are thread-safe. */
public interface FootageFinder {
    /** The libraries, in order; part of the digest of what was found. */
    String version();

    /**
     * What there is, the best first; nothing where a library does not answer.
     *
     * @param words in the order they are tried in
     * @param upright whether it is for a canvas that is higher than wide
     * @throws com.iafactory.studio.media.StudioException when the customer is strict and a library does not answer
     */
    List<StockChoice.Chosen> find(List<StockWords> words, boolean upright, String label);

    /**
     * Fetches what was found.
     *
     * @param folder where the file comes, called {@code footage} with its ending
     * @return empty when it cannot be had any more
     * @throws com.iafactory.studio.media.StudioException when the customer is strict and it cannot
     */
    Optional<SceneMaker.Scene> fetch(StockChoice.Chosen found, String label, Path folder);
}
