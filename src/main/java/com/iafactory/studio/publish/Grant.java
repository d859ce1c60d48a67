package com.iafactory.studio.publish;

import com.iafactory.studio.secret.Secret;
import java.time.Instant;
import java.util.Optional;

/**
 * What a user lets the studio do at a platform.
 *
 * @param access sent with every call
 * @param until it is good
 * @param refresh for a fresh one; empty when the access itself is renewed
 * @param account the platform's id of the account it was granted for; empty before that is known
 */
public record Grant(Secret access, Instant until, Optional<Secret> refresh, String account) {
    public Grant of(String other) {
        return new Grant(access, until, refresh, other);
    }
}
