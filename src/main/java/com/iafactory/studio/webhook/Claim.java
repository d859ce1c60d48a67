package com.iafactory.studio.webhook;

import java.util.Optional;
import java.util.UUID;

/**
 * A delivery that is this driver's to send.
 *
 * @param sealed the secret
 * @param oldSealed the former one, while it still counts
 * @param attempt its number
 * @param tries with this one, since it was put in
 */
record Claim(
        UUID webhook,
        long driver,
        UUID user,
        String url,
        String sealed,
        Optional<String> oldSealed,
        UUID delivery,
        String payload,
        int attempt,
        int tries) {}
