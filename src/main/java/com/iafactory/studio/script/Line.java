package com.iafactory.studio.script;

import java.util.List;

/**
 * One sentence spoken without a pause; the smallest thing the voice makes. The same text in two cuts is the same line of
 * voice.
 *
 * @param role its place in the film
 * @param chapter index of the chapter it belongs to, from 0; -1 before the first chapter
 * @param block index of the block of the source it was taken from; -1 when it was phrased by the writer
 * @param text as shown in captions; its words are separated by single spaces
 */
public record Line(Role role, int chapter, int block, String text) {

    /** What a line does in the film. */
    public enum Role {
        HOOK,
        INTRO,
        /** The title of a chapter, said over its card. */
        CHAPTER,
        BODY,
        OUTRO,
        CALL_TO_ACTION
    }

    public Line {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a line says something");
        }
    }

    /** The words of the line: what stands between white space, punctuation attached. */
    public List<String> words() {
        return Words.of(text);
    }
}
