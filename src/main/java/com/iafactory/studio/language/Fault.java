package com.iafactory.studio.language;

/**
 * What is wrong with an answer.
 *
 * @param text in English, for the model and for people
 * @param grave whether the answer cannot be used with it; otherwise only a part of it is left out
 */
record Fault(String text, boolean grave) {
    private static final int LONGEST = 120;

    static Fault grave(String text) {
        return new Fault(text, true);
    }

    static Fault slight(String text) {
        return new Fault(text, false);
    }

    /** A piece of an answer, fit to be shown in a fault. */
    static String shown(String foreign) {
        String line = Untrusted.clean(foreign).replaceAll("\\s+", " ");
        return "“" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…") + "”";
    }
}
