package com.iafactory.studio.take;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Sentences for reports, one a maker: why it was left first, and for what all. */
    public static List<String> remarks(List<LeftMaker> left) {
        Map<String, List<LeftMaker>> makers = new LinkedHashMap<>();
        for (LeftMaker one : left) {
            makers.computeIfAbsent(one.capability() + " " + one.provider(), key -> new ArrayList<>())
                    .add(one);
        }
        return makers.values().stream()
                .map(all -> "Without " + all.getFirst().provider() + " for "
                        + all.stream().map(LeftMaker::what).distinct().collect(Collectors.joining(", ")) + ": "
                        + all.getFirst().why())
                .toList();
    }
}
