package com.iafactory.studio.queue;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Jobs carry text, and nothing in a queue is ever turned into an object by itself. */
final class PlainText implements Serializer {
    @Override
    public byte[] serialize(Object data) {
        return data == null ? new byte[0] : ((String) data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    @SuppressWarnings("NullAway") // The library's own jobs have no data, and it expects null for that.
    public <T> T deserialize(Class<T> type, byte[] data) {
        String text = data == null ? "" : new String(data, StandardCharsets.UTF_8);
        return type == Void.class ? null : type.cast(text);
    }
}
