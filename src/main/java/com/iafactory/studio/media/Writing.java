package com.iafactory.studio.media;

import java.util.Optional;

/** A language as it is written. All but Darija are written in one way only. */
public record Writing(Language language, Letters letters) {
    public Writing {
        if (language != Language.DARIJA && letters != usual(language)) {
            throw new IllegalArgumentException(language.code() + " is not written in " + letters.code() + " letters");
        }
    }

    /** As it is written where nobody chose: Darija in Arabic letters. */
    public static Writing of(Language language) {
        return new Writing(language, usual(language));
    }

    /** In the letters that were chosen, else as usual. */
    public static Writing of(Language language, Optional<Letters> chosen) {
        requireChoice(language, chosen);
        return new Writing(language, chosen.orElse(usual(language)));
    }

    /** @throws StudioException kind INPUT, code {@code letters-not-to-choose}, when letters are chosen of another language than Darija */
    public static void requireChoice(Language language, Optional<Letters> chosen) {
        if (chosen.isPresent() && language != Language.DARIJA) {
            throw StudioException.input(
                    "letters-not-to-choose",
                    "Only Darija is written in Arabic or in Latin letters by choice, and this is in " + language.code()
                            + ".",
                    "Leave letters out, or choose the language darija.");
        }
    }

    /** Whether somebody chose what is not usual. */
    public boolean unusual() {
        return letters != usual(language);
    }

    private static Letters usual(Language language) {
        return language == Language.AR || language == Language.DARIJA ? Letters.ARABIC : Letters.LATIN;
    }
}
