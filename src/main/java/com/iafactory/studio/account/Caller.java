package com.iafactory.studio.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, as known a moment ago.
 *
 * @param scopes what an API key is limited to; empty for a person who has logged in
 */
public record Caller(User user, Optional<Set<Scope>> scopes) {
    public UUID id() {
        return user.id();
    }

    public boolean owner() {
        return scopes.isEmpty() && user.owner();
    }

    /** Whether a part of the API is open to this caller; a person may use all of it. */
    public boolean may(String part) {
        return scopes.isEmpty()
                || scopes.get().stream().anyMatch(scope -> scope.part().equals(part));
    }
}
