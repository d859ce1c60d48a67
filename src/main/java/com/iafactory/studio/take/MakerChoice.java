package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who is to make what, in which order, as a brief says; where it says nothing, the studio's configuration does.
 *
 * @param lists names of providers, or {@link #LOCAL}, by capability
 * @param stock names of libraries of footage that are looked through first; {@link #LOCAL} alone for none
 * @param strict whether a maker that cannot is an error, instead of the next being asked
 */
public record MakerChoice(Map<Capability, List<String>> lists, List<String> stock, boolean strict) {
    private static final String STOCK = "stock";

    /** What the user uploaded, among the libraries of footage. */
    public static final String OWN = "own";

    /** The studio's own engine. */
    public static final String LOCAL = "local";

    public static final MakerChoice USUAL = new MakerChoice(Map.of(), List.of(), false);

    public MakerChoice {
        Map<Capability, List<String>> sorted = new EnumMap<>(Capability.class);
        lists.forEach((capability, names) -> sorted.put(capability, List.copyOf(names)));
        stock = List.copyOf(stock);
        lists = Collections.unmodifiableMap(sorted);
    }

    /**
     * As it is said in a brief.
     *
     * @param said names of makers by {@link Capability#part()}
     * @throws StudioException kind INPUT
     */
    public static MakerChoice read(Map<String, List<String>> said, boolean strict) {
        Map<Capability, List<String>> lists = new EnumMap<>(Capability.class);
        said.forEach((part, names) -> {
            if (part.equals(STOCK)) {
                return;
            }
            Capability capability = Arrays.stream(Capability.values())
                    .filter(one -> one.part().equals(part))
                    .findFirst()
                    .orElseThrow(() -> StudioException.input(
                            "maker-part-unknown",
                            "Nobody is chosen for \"" + Spoken.brief(part) + "\".",
                            "Choose makers for writer, voice, music, pictures, clips or stock."));
            if (names.isEmpty()) {
                throw StudioException.input(
                        "maker-list-empty",
                        "The list of makers for " + part + " is empty.",
                        "Name makers, or " + LOCAL + ", or leave it out.");
            }
            lists.put(capability, names);
        });
        return new MakerChoice(lists, said.getOrDefault(STOCK, List.of()), strict);
    }
}
