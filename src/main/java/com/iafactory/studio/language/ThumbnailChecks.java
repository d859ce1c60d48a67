package com.iafactory.studio.language;

import com.iafactory.studio.growth.ThumbnailIdea;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.script.Words;
import java.util.ArrayList;
import java.util.List;

/** What a thumbnail may say: few words, in the film's letters, no figure that the film does not say, nothing to reach somebody by. */
final class ThumbnailChecks {
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int LONGEST = 40;
    private static final int SHORTEST_PICTURE = 10;
    private static final int LONGEST_PICTURE = 200;

    private final Language language;
    private final Figures said;
    private final ImageryChecks pictures;
    private final Letters letters;

    /** @param film everything the film says */
    ThumbnailChecks(String film, Language language) {
        this.language = language;
        this.said = Figures.of(film, language);
        this.pictures = new ImageryChecks(film);
        // Darija is written in both: as the film is.
        this.letters = Tongue.writing(film, language).letters();
    }

    List<Fault> of(ThumbnailIdea.Kind kind, String words, String picture) {
        List<Fault> faults = new ArrayList<>();
        String where = "The thumbnail " + Fault.shown(words);
        int count = Words.of(words).size();
        if (count < FEWEST || count > MOST || words.length() > LONGEST) {
            faults.add(Fault.grave(where + " has two to four words, and at most " + LONGEST + " letters."));
        }
        if (words.codePoints().anyMatch(Character::isLetter) && Letters.of(words) != letters) {
            faults.add(Fault.grave(where + " is not in the letters of the film."));
        }
        Figures figures = Figures.of(words, language);
        figures.missingIn(said)
                .forEach(figure ->
                        faults.add(Fault.grave(where + " says " + figure.written() + ", which the film does not.")));
        if (kind == ThumbnailIdea.Kind.NUMBER && figures.all().isEmpty()) {
            faults.add(Fault.grave(where + " has no figure."));
        }
        boolean asks = words.matches(".*[?؟]\\P{L}*");
        if (asks != (kind == ThumbnailIdea.Kind.QUESTION)) {
            faults.add(Fault.grave(where + (asks ? " is a question." : " is no question.")));
        }
        Contacts.in(words).ifPresent(found -> faults.add(Fault.grave(where + " has " + Fault.shown(found) + ".")));
        if (picture.length() < SHORTEST_PICTURE || picture.length() > LONGEST_PICTURE) {
            faults.add(Fault.grave("The picture of " + Fault.shown(words) + " has " + SHORTEST_PICTURE + " to "
                    + LONGEST_PICTURE + " characters."));
        }
        faults.addAll(pictures.words("The picture of " + Fault.shown(words), picture));
        return faults;
    }
}
