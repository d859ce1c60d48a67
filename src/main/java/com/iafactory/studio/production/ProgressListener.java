package com.iafactory.studio.production;

/** Hears of progress. Called from several threads, one at a time; must be quick. */
@FunctionalInterface
public interface ProgressListener {
    void advanced(Advance advance);
}
