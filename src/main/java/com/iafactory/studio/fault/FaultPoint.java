package com.iafactory.studio.fault;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places at which a crash would be worst. A test lets the process die at each of them ({@code STUDIO_FAULT=PIECE_MADE:3} dies
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
    DELIVERY_RECORDED,
    /** The intent to buy is written down, and nothing is sent. */
    TAKE_INTENDED,
    /** It is written down that it is being sent; from here on nobody can tell whether it was. */
    TAKE_SENDING,
    /** The service has answered, and nothing of that is written down. */
    TAKE_ANSWERED,
    /** The service's job is written down. */
    TAKE_UNDERWAY,
    /** The result lies on this machine's disk. */
    TAKE_KEPT,
    /** The result lies in the media store. */
    TAKE_STORED,
    /** The result is recorded and charged. */
    TAKE_RECORDED;

    private static final String TAKE = "TAKE";

    /** Whether it stands in the door for paid calls. */
    public boolean ofTakes() {
        return name().startsWith(TAKE);
    }

    /** What a shell sees of a process that was killed. */
    private static final int KILLED = 137;

    /** Dies here when this process is to. */
    public void pass() {
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
