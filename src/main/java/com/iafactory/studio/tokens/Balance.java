package com.iafactory.studio.tokens;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * What a user has.
 *
 * @param available to be set aside this month; empty when there is no limit
 * @param held set aside for work that is not done
 * @param spent charged since the month began
 * @param monthly the plan's tokens a month; empty when there is no limit
 * @param renewedAt when what is available ends and new tokens come
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Balance(
        Plan plan, Optional<Tokens> available, Tokens held, Tokens spent, Optional<Tokens> monthly, Instant renewedAt) {
    public boolean unlimited() {
        return available.isEmpty();
    }
}
