package com.iafactory.studio.secret;

/** A text that must not be seen: a password, an access key. Prints as stars, wherever it ends up. */
public record Secret(String text) {
    @Override
    public String toString() {
        return "***";
    }
}
