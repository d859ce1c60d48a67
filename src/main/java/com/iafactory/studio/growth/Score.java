package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How well a script is made for being watched and shared. It compares scripts; it does not promise views.
 *
 * @param value 0 to 100, the sum of the points of the reasons
 * @param reasons one a criterion
 */
public record Score(
        @JsonProperty("value") int value,
        @JsonProperty("reasons") List<Reason> reasons) {
    public Score {
        reasons = List.copyOf(reasons);
        if (value != reasons.stream().mapToInt(Reason::points).sum() || value > 100) {
            throw new IllegalArgumentException("a score of 0 to 100 is the sum of its reasons, not " + value);
        }
    }

    static Score of(List<Reason> reasons) {
        return new Score(reasons.stream().mapToInt(Reason::points).sum(), reasons);
    }
}
