package com.iafactory.studio.engine.voice.worker;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hears what the library says: collects samples and the beginnings of words. */
final class Listener {
    /** {@code espeak_EVENT} of speak_lib.h: type 0, text_position 8, length 12, audio_position (ms) 16. */
    private static final long EVENT_BYTES = 40;

    private static final int LIST_TERMINATED = 0;
    private static final int WORD = 1;
    /** Nobody listens longer to one line; a text that goes on is stopped here. */
    private static final int LIMIT_SECONDS = 900;

    private final int rate;
    private final List<Reply.WordMark> marks = new ArrayList<>();
    private short[] samples = new short[1 << 16];
    private int size;

    Listener(int rate) {
        this.rate = rate;
    }

    /**
     * Called by the library for every piece of sound.
     *
     * @return 0 to go on, 1 to stop
     */
    int heard(MemorySegment wave, int count, MemorySegment events) {
        try {
            readEvents(events);
            if (wave.address() != 0 && count > 0) {
                append(wave.reinterpret(2L * count), count);
            }
            return size > LIMIT_SECONDS * rate ? 1 : 0;
        } catch (RuntimeException | OutOfMemoryError e) {
            // An exception must not cross the native frames below: it would end the process.
            return 1;
        }
    }

    Reply.Sound sound() {
        return new Reply.Sound(rate, Arrays.copyOf(samples, size), marks);
    }

    private void append(MemorySegment wave, int count) {
        if (size + count > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(2 * samples.length, size + count));
        }
        MemorySegment.copy(wave, JAVA_SHORT, 0, samples, size, count);
        size += count;
    }

    private void readEvents(MemorySegment events) {
        if (events.address() == 0) {
            return;
        }
        MemorySegment list = events.reinterpret(Long.MAX_VALUE);
        for (long at = 0; ; at += EVENT_BYTES) {
            int type = list.get(JAVA_INT, at);
            if (type == LIST_TERMINATED) {
                return;
            }
            if (type == WORD) {
                int position = list.get(JAVA_INT, at + 8);
                long milliseconds = list.get(JAVA_INT, at + 16);
                marks.add(new Reply.WordMark(position - 1, (int) (milliseconds * rate / 1000)));
            }
        }
    }
}
