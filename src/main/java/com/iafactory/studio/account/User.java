package com.iafactory.studio.account;

import com.iafactory.studio.tokens.Plan;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has an account.
 *
 * @param tokenVersion access tokens of an earlier version count no longer
 * @param disabled shut out by the owner
 */
public record User(UUID id, Email email, Plan plan, Role role, int tokenVersion, Instant createdAt, boolean disabled) {
    public boolean owner() {
        return role == Role.OWNER;
    }
}
