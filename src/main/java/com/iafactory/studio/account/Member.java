package com.iafactory.studio.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A user as the owner sees one.
 *
 * @param logins ways to log in: {@code password}, {@code google}, {@code github}
 * @param lastSeenAt when a login of theirs was last made or renewed
 */
public record Member(User user, List<String> logins, Optional<Instant> lastSeenAt) {}
