package com.iafactory.studio.retention;

import com.iafactory.studio.storage.Freed;
import java.util.EnumMap;
import java.util.Map;

/** What has been removed so far, or would be. Not thread-safe. */
public final class Tally {
    private final Map<Kind, Freed> freed = new EnumMap<>(Kind.class);

    void add(Kind kind, Freed more) {
        freed.merge(kind, more, Freed::plus);
    }

    public Freed of(Kind kind) {
        return freed.getOrDefault(kind, Freed.NOTHING);
    }

    public Freed all() {
        return freed.values().stream().reduce(Freed.NOTHING, Freed::plus);
    }
}
