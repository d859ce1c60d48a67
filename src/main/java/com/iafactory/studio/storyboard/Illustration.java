package com.iafactory.studio.storyboard;

/**
 * A picture out of the open illustration set.
 *
 * @param name its name in the set, for example {@code high-speed-train}
 * @param keyword the word of the film that called for it
 */
public record Illustration(String name, String keyword) {}
