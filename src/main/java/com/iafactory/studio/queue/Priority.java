package com.iafactory.studio.queue;

/**
 * Priorities of jobs. What waits gains one every {@link #AGEING_SECONDS} seconds, so that paying users go first and nobody waits for
 * ever: a job of a free user is level with a fresh one of a pro user after six minutes.
 */
public final class Priority {
    public static final int FREE = 10;
    public static final int PRO = 40;
    public static final int ENTERPRISE = 60;
    /** Bookkeeping, without which nothing else goes on. */
    public static final int SYSTEM = 1000;

    static final int AGEING_SECONDS = 12;
    static final int HIGHEST = 900;

    private Priority() {}
}
