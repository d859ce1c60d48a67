package com.iafactory.studio.take;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds footage for shots in libraries. Implementations are thread-safe. */
public interface FootageFinder {
    /** The libraries, in order; part of the digest of what was found. */
    String version();

    /**
     * What there is, the best first; nothing where a library does not answer.
     *
     * @param words in the order they are tried in
     * @param length about how long it is seen: clips that last as long come first, those that rest on their last frame at the end last
     * @param upright whether it is for a canvas that is higher than wide
     * @param told why a library could not, in a sentence
     * @throws com.iafactory.studio.media.StudioException when the customer is strict and a library does not answer
     */
    List<StockChoice.Chosen> find(
            List<StockWords> words, Duration length, boolean upright, String label, Consumer<String> told);

    /**
     * Fetches what was found.
     *
     * @param folder where the file comes, called {@code footage} with its ending
     * @param told why not, where it cannot be had any more
     * @return empty when it cannot be had any more
     * @throws com.iafactory.studio.media.StudioException when the customer is strict and it cannot
     */
    Optional<SceneMaker.Scene> fetch(StockChoice.Chosen found, String label, Path folder, Consumer<String> told);
}
