package com.iafactory.studio.montage.type;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Heaviness of letters, by the numbers of the OpenType specification (usWeightClass). */
public enum Weight {
    REGULAR(400, "Regular"),
    MEDIUM(500, "Medium"),
    SEMI_BOLD(600, "SemiBold"),
    BOLD(700, "Bold"),
    EXTRA_BOLD(800, "ExtraBold"),
    BLACK(900, "Black");

    private final int number;
    private final String file;

    Weight(int number, String file) {
        this.number = number;
        this.file = file;
    }

    /** As written in the names of font files. */
    String file() {
        return file;
    }

    /** All weights, this one first, then by nearness. */
    List<Weight> nearest() {
        return Arrays.stream(values())
                .sorted(Comparator.comparingInt((Weight w) -> Math.abs(w.number - number))
                        .thenComparingInt(w -> -w.number))
                .toList();
    }
}
