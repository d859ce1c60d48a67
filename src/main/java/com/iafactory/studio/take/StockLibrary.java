package com.iafactory.studio.take;

import com.iafactory.studio.media.Language;
import java.nio.file.Path;
import java.util.List;

/** A library of footage that costs nothing. Thread-safe. */
public interface StockLibrary {
    /** In lower case, for example {@code pexels}. */
    String name();

    /** Whether it can be asked with words of a language. */
    default boolean understands(Language language) {
        return language == Language.EN;
    }

    /** Whether it is left alone for a while, because it could not lately; who asks meanwhile is refused without a call. */
    default boolean rests() {
        return false;
    }

    /**
     * What it has, the best first by its own judgement.
     *
     * @throws ServiceRefusal when it does not answer
     */
    List<StockItem> search(StockQuery query);

    /**
     * Copies one file of an item.
     *
     * @param file replaced; there only when it is whole
     * @throws ServiceRefusal when it does not arrive
     */
    void fetch(StockItem item, StockItem.File which, Path file);
}
