package com.iafactory.studio.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An invitation that nobody has used yet; its token is not known any more.
 *
 * @param email the only address it is good for; any when empty
 */
public record OpenInvitation(UUID id, Optional<String> email, Instant createdAt, Instant expiresAt) {}
