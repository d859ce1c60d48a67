package com.iafactory.studio.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * A provider's login that opens an account.
 *
 * @param email of the person at the provider when it was connected
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Identity(LoginProvider provider, String subject, Optional<String> email, Instant linkedAt) {}
