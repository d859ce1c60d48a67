package com.iafactory.studio.engine.music;

/** One member of the ensemble. Players may remember the bars before; they are asked in order. */
@FunctionalInterface
interface Player {
    /** Writes down what this player does in the bar, if anything. */
    void play(Bar bar, Score score);
}
