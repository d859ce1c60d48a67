package com.iafactory.studio.engine.writer;

import java.util.List;

/**
 * The smallest part of the source that is taken or left as a whole: a sentence, a list, a quotation, a table.
 *
 * @param order its place among all passages
 * @param chapter index of the source's chapter, -1 before the first
 * @param spoken what is said, in order; one entry a line
 * @param meaning the text by which it is compared with others
 * @param leansBack whether it refers to what stands before it ("This ...") and cannot begin anything
 * @param leansForward whether it asks for what follows (a question)
 */
record Passage(
        int order,
        int chapter,
        Kind kind,
        List<Spoken> spoken,
        String meaning,
        boolean leansBack,
        boolean leansForward) {

    enum Kind {
        SENTENCE,
        LISTING,
        QUOTATION,
        TABLE
    }

    /** @param block index of the source's block */
    record Spoken(int block, String text) {}

    Passage {
        spoken = List.copyOf(spoken);
    }

    List<String> texts() {
        return spoken.stream().map(Spoken::text).toList();
    }
}
