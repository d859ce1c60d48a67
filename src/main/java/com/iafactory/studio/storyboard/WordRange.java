package com.iafactory.studio.storyboard;

/**
 * Words of a cut, half open: {@code first} is inside, {@code end} is not. Empty for a shot without voice.
 */
public record WordRange(int first, int end) {
    public WordRange {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("not a range of words: " + first + ".." + end);
        }
    }

    public int length() {
        return end - first;
    }
}
