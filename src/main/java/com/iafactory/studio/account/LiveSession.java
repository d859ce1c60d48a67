package com.iafactory.studio.account;

import java.time.Instant;
import java.util.UUID;

/**
 * One login that goes on until it is ended, or its time is over.
 *
 * @param agent what the client called itself when it was last seen
 * @param network the network it was last seen in, for example {@code 203.0.113.0/24}
 */
public record LiveSession(
        UUID id, Instant createdAt, Instant lastUsedAt, Instant expiresAt, String agent, String network) {}
