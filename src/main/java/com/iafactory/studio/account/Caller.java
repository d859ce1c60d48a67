package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who is asking, as known a moment ago.
 *
 * @param scopes what an API key is limited to; empty for a person who has logged in
 * @param session the login of a person
 */
public record Caller(User user, Optional<Set<Scope>> scopes, Optional<UUID> session) {
    public Caller {
        scopes = scopes.map(Set::copyOf);
    }

    public Caller(User user, Optional<Set<Scope>> scopes) {
        this(user, scopes, Optional.empty());
    }

    public UUID id() {
        return user.id();
    }

    public boolean owner() {
        return scopes.isEmpty() && user.owner();
    }

    /** @throws StudioException code {@code owner-only} */
    public void requireOwner() {
        if (!owner()) {
            throw StudioException.refused("owner-only", "Only the owner of this studio may do that.", "Ask the owner.");
        }
    }

    /**
     * For what belongs to one user or invitation: for anybody else it is as if there were none.
     *
     * @param missing what is said of one that does not exist
     */
    public void requireOwner(Supplier<StudioException> missing) {
        if (!owner()) {
            throw missing.get();
        }
    }

    /**
     * The login of the person who asks.
     *
     * @throws StudioException code {@code person-only} when it is a program with an API key
     */
    public UUID requirePerson() {
        return session.orElseThrow(() -> StudioException.refused(
                "person-only", "This cannot be done with an API key.", "Log in and use an access token."));
    }

    /** Whether a part of the API is open to this caller; a person may use all of it. */
    public boolean may(String part) {
        return scopes.isEmpty()
                || scopes.get().stream().anyMatch(scope -> scope.part().equals(part));
    }
}
