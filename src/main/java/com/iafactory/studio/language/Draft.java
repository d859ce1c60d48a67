package com.iafactory.studio.language;

import java.util.List;
import java.util.Optional;

/**
 * An answer as it was read.
 *
 * @param value empty when it could not be read at all
 */
record Draft<T>(Optional<T> value, List<Fault> faults) {
    Draft {
        faults = List.copyOf(faults);
    }

    static <T> Draft<T> unreadable(List<Fault> faults) {
        return new Draft<>(Optional.empty(), faults);
    }

    boolean usable() {
        return value.isPresent() && faults.stream().noneMatch(Fault::grave);
    }
}
