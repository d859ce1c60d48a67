package com.iafactory.studio.media;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The only source of ids: UUIDs of version 7 (RFC 9562), which sort by the time they were made. The ids of one source always
 * ascend, also when the clock is set back. Thread-safe.
 */
public final class IdSource {
    /** What {@code rand_a} counts to within a millisecond before the next one is borrowed. */
    private static final int SEQUENCE_END = 1 << 12;

    private final Clock clock;
    private final RandomGenerator chance;
    private long millisecond;
    private int sequence;

    /** @param chance must not be guessable where ids must not be */
    public IdSource(Clock clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    public synchronized UUID next() {
        long now = clock.millis();
        if (now > millisecond) {
            millisecond = now;
            // Half of the room is left for counting up.
            sequence = chance.nextInt(SEQUENCE_END / 2);
        } else if (++sequence == SEQUENCE_END) {
            millisecond++;
            sequence = 0;
        }
        long most = millisecond << 16 | 0x7000L | sequence;
        long least = chance.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
