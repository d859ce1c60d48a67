package com.iafactory.studio.queue;

import com.iafactory.studio.media.StudioException;
import java.util.Arrays;
import java.util.Locale;

/** The queues. */
public enum QueueName {
    /** What a person waits for: scripts. */
    HIGH,
    /** Bookkeeping and publishing. */
    DEFAULT,
    /** Voice, pictures, music, montage: work for processors. */
    MEDIA,
    /** What is asked of services outside: waiting, mostly. */
    TAKES;

    String table() {
        return "queue_" + code();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws StudioException kind INPUT when there is none of that name */
    public static QueueName of(String code) {
        return Arrays.stream(values())
                .filter(queue -> queue.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> StudioException.input(
                        "queue-unknown",
                        "There is no queue \"" + code + "\".",
                        "Choose among high, default, media and takes."));
    }
}
