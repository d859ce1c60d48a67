package com.iafactory.studio.secret;

/** A room that keeps sealed secrets. */
public interface Sealing {
    /** For the log, for example {@code keys of services}. */
    String what();

    /**
     * Seals anew what an older key sealed, so that the key can be taken out; what cannot be opened stays as it is.
     *
     * @return how many could not be opened
     */
    int renew();
}
