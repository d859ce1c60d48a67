package com.iafactory.studio.publish;

/**
 * What a platform calls an upload; enough to go on with it on another machine. Kept sealed: some are as good as a key.
 *
 * @param value the adapter's own, at most 4,000 characters
 */
public record Handle(String value) {
    public Handle {
        if (value.isBlank() || value.length() > 4000) {
            throw new IllegalArgumentException("not a handle");
        }
    }

    @Override
    public String toString() {
        return "Handle[…]";
    }
}
