package com.iafactory.studio.take;

import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf something is bought.
 *
 * @param project empty for what belongs to none
 * @param hold the ledger's name of the tokens set aside for it, where it is not the project's
 * @param strict whether a maker that cannot is an error; otherwise the next of its list is asked
 */
public record Customer(UUID user, Optional<UUID> project, Optional<String> hold, boolean strict) {
    public static Customer of(UUID user) {
        return new Customer(user, Optional.empty(), Optional.empty(), false);
    }
}
