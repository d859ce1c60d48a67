package com.iafactory.studio.take;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a request, for the record (provenance).
 *
 * @param file name of the result in the folder that was given; with speech, {@code words.json} may lie beside it
 * @param model that made it, as the service says, else as asked
 * @param cost what it cost, where the service says so or its price list does
 * @param facts more for the record: {@code request_id}, {@code seed}, {@code licence}, {@code credit}, {@code voice_id} …; never a
 *     secret
 */
public record Receipt(String file, String model, Optional<Money> cost, Map<String, String> facts) {
    public Receipt {
        facts = Map.copyOf(facts);
        if (!file.matches("[a-z0-9_-]{1,40}\\.[a-z0-9]{1,5}")) {
            throw new IllegalArgumentException("no name of a result: " + file);
        }
    }

    /** The same at the price that was expected, unless it says its own. */
    Receipt priced(Optional<Money> expected) {
        return new Receipt(file, model, cost.or(() -> expected), facts);
    }

    /** The same with a licence, unless it says its own. */
    Receipt licensed(String licence) {
        Map<String, String> more = new HashMap<>(facts);
        more.putIfAbsent("licence", licence);
        return new Receipt(file, model, cost, more);
    }
}
