package com.iafactory.studio.language;

import java.util.ArrayList;
import java.util.List;

/** The user's part of a request, line by line: facts of the studio's own, and foreign text in quotation. */
final class Question {
    private final List<String> lines = new ArrayList<>();

    /** @param value the studio's own, never foreign */
    Question fact(String name, Object value) {
        lines.add(name + ": " + value);
        return this;
    }

    Question quote(String name, Untrusted text, int mostCharacters) {
        lines.add(name + ":");
        lines.add(text.quoted(mostCharacters));
        return this;
    }

    Question say(String sentence) {
        lines.add(sentence);
        return this;
    }

    String text() {
        return String.join("\n", lines);
    }
}
