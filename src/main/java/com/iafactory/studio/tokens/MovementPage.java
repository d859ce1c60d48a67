package com.iafactory.studio.tokens;

import java.util.List;
import java.util.Optional;

/**
 * Movements, the newest first.
 *
 * @param next where the next page goes on; empty on the last. Opaque
 */
public record MovementPage(List<Movement> movements, Optional<String> next) {
    public MovementPage {
        movements = List.copyOf(movements);
    }
}
