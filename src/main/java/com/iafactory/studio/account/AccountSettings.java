package com.iafactory.studio.account;

import java.util.Optional;
import java.util.Set;

/**
 * What the account room is told.
 *
 * @param open whether anybody may register ({@code STUDIO_REGISTRATION=open}), or only who is invited
 * @param domains of addresses that may sign up by a provider's login ({@code STUDIO_LOGIN_DOMAINS}), and then no others without an
 *     invitation; when empty, what {@code open} says holds for those too
 * @param ownerEmail of the owner made at the first start ({@code STUDIO_OWNER_EMAIL})
 * @param ownerPassword the same ({@code STUDIO_OWNER_PASSWORD})
 */
public record AccountSettings(
        boolean open, Set<String> domains, Optional<String> ownerEmail, Optional<String> ownerPassword) {
    public AccountSettings {
        domains = Set.copyOf(domains);
    }

    /** Whether somebody whom a provider vouches for may sign up without an invitation. */
    boolean opensTo(Email verified) {
        return domains.isEmpty() ? open : domains.contains(verified.domain());
    }

    @Override
    public String toString() {
        return "AccountSettings[open=" + open + ", domains=" + domains + ", ownerEmail=" + ownerEmail + "]";
    }
}
