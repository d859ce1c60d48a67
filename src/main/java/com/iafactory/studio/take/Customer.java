package com.iafactory.studio.take;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * On whose behalf something is bought.
 *
 * @param project empty for what belongs to none
 * @param hold the ledger's name of the tokens set aside for it, where it is not the project's
 * @param strict whether a maker that cannot is an error; otherwise the next of its list is asked
 * @param left makers that are no longer asked for it
 */
public record Customer(UUID user, Optional<UUID> project, Optional<String> hold, boolean strict, List<LeftMaker> left) {
    public Customer {
        left = List.copyOf(left);
    }

    public Customer(UUID user, Optional<UUID> project, Optional<String> hold, boolean strict) {
        this(user, project, hold, strict, List.of());
    }

    public static Customer of(UUID user) {
        return new Customer(user, Optional.empty(), Optional.empty(), false);
    }

    /** The same, who asks one less. */
    public Customer leaving(LeftMaker maker) {
        return new Customer(
                user,
                project,
                hold,
                strict,
                Stream.concat(left.stream(), Stream.of(maker)).toList());
    }

    public Customer leaving(List<LeftMaker> makers) {
        return new Customer(user, project, hold, strict, makers);
    }

    /** Whether a maker is still asked. */
    public boolean asks(Maker maker) {
        return left.stream().noneMatch(one -> one.is(maker));
    }

    /** Whether a maker is still asked for one work. */
    public boolean asks(Maker maker, String work) {
        return left.stream().noneMatch(one -> one.is(maker, work));
    }
}
