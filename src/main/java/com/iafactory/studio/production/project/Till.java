package com.iafactory.studio.production.project;

import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.MakerChoice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param makers who is asked for what; what they charge for is paid
     * @param unasked what no service is asked for, whoever could be: a voice of the studio's own was chosen, or no music
     */
    record Work(Duration length, int shorts, boolean anew, MakerChoice makers, Set<Capability> unasked) {
        public Work {
            unasked = Set.copyOf(unasked);
        }
    }

    /**
     * Sets aside what a production will cost.
     *
     * @param reference of this run of the production; another run has another
     * @return the price, item by item; nothing that costs nothing
     * @throws com.iafactory.studio.media.StudioException when the user has too little; nothing is set aside then
     */
    Map<String, Long> hold(UUID user, String reference, Work work);

    /**
     * Sets aside the price of one thing by itself.
     *
     * @param capability what somebody is asked for
     * @param quantity in the unit the tariff counts: words, milliseconds, or pieces
     * @param makers who is asked for it; nothing is set aside where nobody charges for it
     */
    void hold(UUID user, String reference, Capability capability, long quantity, MakerChoice makers);

    /**
     * Spends a part of what was set aside, for one take.
     *
     * @param charge the ledger's name of it
     * @param quantity of the item bought for this hold so far, with this take; in all no more is spent than its price, and no more
     *     than was set aside
     * @return tokens spent now
     */
    long spend(UUID user, String reference, String charge, String item, long quantity);

    /** Spends what was set aside for what is not paid take by take. */
    void charge(UUID user, String reference, Map<String, Long> price);

    /** Gives back what is left. */
    void release(UUID user, String reference);

    /** What was spent on some runs together, item by item. */
    Map<String, Long> charged(UUID user, List<String> references);
}
