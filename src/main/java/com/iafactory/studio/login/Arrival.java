package com.iafactory.studio.login;

import com.iafactory.studio.account.ProviderIdentity;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is back from a provider.
 *
 * @param connecting to whose account this is to be connected; empty for somebody who logs in
 */
public record Arrival(ProviderIdentity who, Optional<Connecting> connecting) {
    /** @param session the login in which it was asked for */
    public record Connecting(UUID user, UUID session) {}
}
