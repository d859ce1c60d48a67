package com.iafactory.studio.take;

/** What services say, made fit for messages: foreign text. */
final class Spoken {
    private static final int LONGEST = 300;

    private Spoken() {}

    static String brief(String said) {
        String line = said.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
