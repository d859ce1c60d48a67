package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import java.util.Set;

/** Words whose full stop does not end a sentence, in lower case and without that stop. Single letters need no entry. */
final class Abbreviations {
    private static final Set<String> FRENCH =
            words("mm mme mmes mlle mlles dr drs pr me mgr st ste art al ex cf env éd fig"
                    + " chap vol av apr bd tél no réf janv févr juil sept oct nov déc pp hab adj dir rév cie");
    private static final Set<String> ENGLISH =
            words("mr mrs ms dr prof st jr sr vs e.g i.e fig no vol ed inc ltd co corp"
                    + " approx dept est gov gen sen rep rev jan feb aug sept oct nov dec pp cf al mt ft");
    private static final Set<String> GERMAN = words(
            "dr prof hr fr st nr bzw ca z.b d.h u.a evtl ggf inkl exkl max min mio mrd"
                    + " art abs str tel bspw sog vgl jh chr abb kt lic dipl ing jan feb apr aug sept okt nov dez resp rd");
    private static final Set<String> ITALIAN =
            words("sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing art es pag pagg vol"
                    + " cfr ca tel nn ss sec gen feb ott nov dic on mons geom arch");
    private static final Set<String> MONTHS =
            words("januar jänner februar märz april mai juni juli august september oktober"
                    + " november dezember jahrhundert mal");

    private Abbreviations() {}

    static Set<String> of(Language language) {
        return switch (language) {
            case FR, DARIJA -> FRENCH;
            case EN -> ENGLISH;
            case DE -> GERMAN;
            case IT -> ITALIAN;
            case AR -> Set.of();
        };
    }

    static boolean startsWithGermanMonth(String text) {
        return MONTHS.contains(text.split("[\\s.,;:]", 2)[0].toLowerCase(java.util.Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
