package com.iafactory.studio.production.project;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where productions are paid: set aside when one begins, spent when it is completed, given back when it is not. Every method joins the
 * transaction of what it pays for, so that neither is there without the other. Thread-safe.
 */
public interface Till {
    /**
     * What is to be paid for.
     *
     * @param length of the long film
     * @param anew whether the film is there already and is only delivered in other formats
     */
    record Work(Duration length, int shorts, boolean anew) {}

    /**
     * Sets aside what a production will cost.
     *
     * @param reference of this run of the production; another run has another
     * @return the price, item by item; nothing that costs nothing
     * @throws com.iafactory.studio.media.StudioException when the user has too little; nothing is set aside then
     */
    Map<String, Long> hold(UUID user, String reference, Work work);

    /** Spends what was set aside. */
    void charge(UUID user, String reference, Map<String, Long> price);

    /** Gives back what is left. */
    void release(UUID user, String reference);

    /** What was spent on some runs together, item by item. */
    Map<String, Long> charged(UUID user, List<String> references);
}
