package com.iafactory.studio.account;

import java.util.Optional;

/**
 * Somebody as a provider has just proved them to be.
 *
 * @param subject the provider's own name for the person, which never changes hands; up to 255 characters
 * @param email an address only if the provider vouches that it is this person's
 */
public record ProviderIdentity(LoginProvider provider, String subject, Optional<Email> email) {
    public ProviderIdentity {
        if (subject.isBlank() || subject.length() > 255) {
            throw new IllegalArgumentException("no subject of " + provider.shown());
        }
    }
}
