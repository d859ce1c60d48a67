package com.iafactory.studio.production.project;

import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.TakeSums;
import java.util.UUID;

/** What scripts cost: by the length asked for, and only when a language model wrote. Joins the caller's transaction. */
final class ScriptPrices {
    private static final String ITEM = "script";
    /** Words a minute of a calm narrator, as quotes count. */
    private static final int PACE = 150;

    private final Till till;
    private final TakeSums sums;

    ScriptPrices(Till till, TakeSums sums) {
        this.till = till;
        this.sums = sums;
    }

    /** @throws com.iafactory.studio.media.StudioException when the user has too little; nothing is set aside then */
    void hold(UUID user, UUID script, Wishes wishes) {
        till.hold(
                user,
                Scripts.hold(script),
                Capability.TEXT,
                words(wishes),
                wishes.makers().orElse(MakerChoice.USUAL));
    }

    /** It is written; what the studio's own writer wrote after all costs nothing, whatever a model did before. */
    void charge(Script script, Screenplay written) {
        String hold = Scripts.hold(script.id());
        // Only models offer something to choose from, or say in another language what is there.
        boolean model = written.alternatives().isPresent() || written.origin().isPresent();
        if (model && sums.quantity(script.user(), hold, Capability.TEXT) > 0) {
            till.spend(script.user(), hold, hold, ITEM, words(script.wishes()));
        }
        till.release(script.user(), hold);
    }

    /** Nothing came of it. */
    void release(Script script) {
        till.release(script.user(), Scripts.hold(script.id()));
    }

    private static long words(Wishes wishes) {
        return Math.ceilDiv((long) wishes.durationSeconds() * PACE, 60);
    }
}
