package com.iafactory.studio.storage;

/** What was, or would be, removed. */
public record Freed(long count, long bytes) {
    public static final Freed NOTHING = new Freed(0, 0);

    public Freed plus(Freed other) {
        return new Freed(count + other.count, bytes + other.bytes);
    }
}
