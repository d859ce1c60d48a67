package com.iafactory.studio.take;

/** Is told how much of a text there is while it is being written. Must not throw, and takes no time. Thread-safe. */
@FunctionalInterface
public interface Growth {
    Growth UNWATCHED = letters -> {};

    /** @param letters characters so far */
    void is(long letters);
}
