package com.iafactory.studio.publish;

import java.util.UUID;

/** What a publication costs its user; in the caller's transaction. */
public interface Fees {
    /** Sets its price aside under a reference of its own. */
    void hold(UUID user, String reference);

    /** Of what was set aside. */
    void charge(UUID user, String reference);

    /** Gives back what is left of it; nothing where nothing was set aside. */
    void release(UUID user, String reference);
}
