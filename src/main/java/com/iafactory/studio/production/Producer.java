package com.iafactory.studio.production;

import java.nio.file.Path;

/** Makes productions. Thread-safe. */
public interface Producer {
    /**
     * Makes everything an order calls for and hands it over in a folder. What exists already is used, so a second call does only
     * what is left.
     *
     * @throws com.iafactory.studio.media.StudioException when something cannot be made; what was finished is kept
     */
    Report produce(Order order, Path folder, ProgressListener listener);

    /** The plan and its price; makes and writes nothing. */
    Quote quote(Order order);
}
