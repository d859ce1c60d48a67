package com.iafactory.studio.language;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.ArrayList;
import java.util.List;

/** Texts one for one, as the schemas of translation and localization have them. */
record NumberedAnswer(@JsonAlias({"cues", "sentences"}) List<Entry> entries) {
    record Entry(@JsonAlias({"cue", "sentence"}) int number, String text) {}

    /** Whether there is one for each number from the first on. */
    List<Fault> faults(int first, int count, String name) {
        List<Fault> faults = new ArrayList<>();
        if (entries.size() != count) {
            faults.add(Fault.grave("There are " + entries.size() + " " + name + "s; " + count + " were asked for."));
            return faults;
        }
        for (int i = 0; i < count; i++) {
            if (entries.get(i).number() != first + i) {
                faults.add(Fault.grave("Number " + (first + i) + " of the " + name + "s is missing or out of order."));
                return faults;
            }
        }
        return faults;
    }
}
