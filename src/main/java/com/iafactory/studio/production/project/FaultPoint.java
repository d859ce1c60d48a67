package com.iafactory.studio.production.project;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places at which a crash would be worst. A test lets the process die at each of them ({@code STUDIO_FAULT=PIECE_KEPT:3} dies
 * at the third passing); otherwise passing one costs nothing.
 */
public enum FaultPoint {
    SCRIPT_WRITTEN,
    SCRIPT_RECORDED,
    PROJECT_STARTED,
    ADVANCE_COMPARED,
    ADVANCE_RECORDED,
    PIECE_CLAIMED,
    PIECE_MADE,
    PIECE_STORED,
    PIECE_RECORDED,
    DELIVERY_WRITTEN,
    DELIVERY_STORED,
    DELIVERY_RECORDED;

    /** What a shell sees of a process that was killed. */
    private static final int KILLED = 137;

    void pass() {
        if (Wanted.POINT.equals(name()) && Wanted.LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /** Where this process shall die, and at which passing. */
    private static final class Wanted {
        private static final String[] PARTS =
                System.getenv().getOrDefault("STUDIO_FAULT", "").split(":", 2);
        private static final String POINT = PARTS[0];
        private static final AtomicInteger LEFT = new AtomicInteger(PARTS.length > 1 ? Integer.parseInt(PARTS[1]) : 1);
    }
}
