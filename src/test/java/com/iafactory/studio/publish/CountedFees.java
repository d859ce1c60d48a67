package com.iafactory.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Fees that are only counted: each hold is charged or released, once. */
final class CountedFees implements Fees {
    enum Stand {
        HELD,
        CHARGED,
        RELEASED
    }

    private final Map<String, Stand> holds = new HashMap<>();

    @Override
    public void hold(UUID user, String reference) {
        assertThat(holds.put(reference, Stand.HELD))
                .as("a hold has a reference of its own")
                .isNull();
    }

    @Override
    public void charge(UUID user, String reference) {
        settle(reference, Stand.CHARGED);
    }

    @Override
    public void release(UUID user, String reference) {
        settle(reference, Stand.RELEASED);
    }

    private void settle(String reference, Stand stand) {
        assertThat(holds.put(reference, stand)).as(reference).isEqualTo(Stand.HELD);
    }

    long count(Stand stand) {
        return holds.values().stream().filter(stand::equals).count();
    }
}
