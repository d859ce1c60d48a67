package com.iafactory.studio.cli;

import com.iafactory.studio.media.StudioException;

/** A port as it is typed. */
final class Port {
    private static final int HIGHEST = 65_535;

    private Port() {}

    /** @param option for the remedy, for example {@code --port} */
    static int read(String typed, String option) {
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= 0 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below with the same sentence.
        }
        throw StudioException.input(
                "port-wrong",
                "\"" + typed + "\" is no port.",
                "Choose " + option + " 1 to 65535, for example " + option + " 8080.");
    }
}
