package com.iafactory.studio.take;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A maker that is no longer asked for a production, because it could not once: so that one voice speaks a whole film, and so that what
 * another made is never taken for its work.
 *
 * @param provider its name
 * @param why in a sentence, for people
 * @param work what alone it is not asked for any more, for example {@code storyboard of film}; empty for all of the capability
 */
public record LeftMaker(
        Capability capability,
        String provider,
        String why,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> work) {
    /** Left for all it makes of a kind. */
    public LeftMaker(Capability capability, String provider, String why) {
        this(capability, provider, why, Optional.empty());
    }

    /** Whether it is left for everything. */
    public boolean is(Maker maker) {
        return work.isEmpty() && names(maker);
    }

    /** Whether it is left for one work. */
    public boolean is(Maker maker, String one) {
        return is(maker) || names(maker) && work.filter(one::equals).isPresent();
    }

    private boolean names(Maker maker) {
        return maker.capability() == capability && maker.provider().equals(provider);
    }

    /** What it would have made, for people. */
    String what() {
        return "the " + work.orElse(capability.part());
    }

    /** Sentences for reports; works that were left for the same reason share one. */
    public static List<String> remarks(List<LeftMaker> left) {
        Map<List<String>, String> works = new LinkedHashMap<>();
        left.forEach(one ->
                works.merge(List.of(one.provider(), one.why()), one.what(), (before, more) -> before + ", " + more));
        return works.entrySet().stream()
                .map(one -> "Without " + one.getKey().getFirst() + " for " + one.getValue() + ": "
                        + one.getKey().getLast())
                .toList();
    }
}
