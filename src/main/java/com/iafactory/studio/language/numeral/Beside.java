package com.iafactory.studio.language.numeral;

import java.util.ArrayList;
import java.util.List;

/** Words that are parts of a number only beside another part: "zwei Mio" but not "un mio amico", "mil neuf cent" but not "du mil". */
record Beside(List<Atom> atoms, List<Integer> places) {
    /** The same parts, each of them sure. */
    static List<Atom> settled(List<Atom> atoms, List<Integer> places) {
        Beside beside = new Beside(new ArrayList<>(atoms), places);
        for (int i = 0; i < atoms.size(); i++) {
            beside.atoms.set(i, beside.settled(i));
        }
        return beside.atoms;
    }

    private Atom settled(int at) {
        Atom atom = atoms.get(at);
        return switch (atom.kind()) {
            case BEHIND -> behindNumber(at) || behind(at, Kind.HALF) ? atom.as(Kind.SCALE) : atom.as(Kind.SHORT);
            case PLURAL -> behindNumber(at) && !behindLoneOne(at) ? atom.as(Kind.SCALE) : Atom.OTHER;
            case AHEAD -> hundred(at + 1) || hundred(at + 2) ? atom.as(Kind.ALONE) : Atom.OTHER;
            default -> atom;
        };
    }

    private boolean behindNumber(int at) {
        return at > 0
                && switch (atoms.get(at - 1).kind()) {
                    case UNIT, TEEN, TENS, SCALE, ALONE, FIXED, MORE, DIGITS -> true;
                    default -> false;
                };
    }

    /** "One" in a word of its own may be an article. */
    private boolean behindLoneOne(int at) {
        Atom one = atoms.get(at - 1);
        boolean own = at == 1 || !places.get(at - 1).equals(places.get(at - 2));
        return own && one.is(Kind.UNIT) && one.isOf(1);
    }

    private boolean behind(int at, Kind kind) {
        return at > 0 && atoms.get(at - 1).is(kind);
    }

    private boolean hundred(int at) {
        return at < atoms.size() && atoms.get(at).hundred();
    }
}
