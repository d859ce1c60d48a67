package com.iafactory.studio.account;

import java.util.Optional;

/**
 * What the account room is told.
 *
 * @param open whether anybody may register ({@code STUDIO_REGISTRATION=open}), or only who is invited
 * @param ownerEmail of the owner made at the first start ({@code STUDIO_OWNER_EMAIL})
 * @param ownerPassword the same ({@code STUDIO_OWNER_PASSWORD})
 */
public record AccountSettings(boolean open, Optional<String> ownerEmail, Optional<String> ownerPassword) {
    @Override
    public String toString() {
        return "AccountSettings[open=" + open + ", ownerEmail=" + ownerEmail + "]";
    }
}
