package com.iafactory.studio.tokens;

import java.time.YearMonth;
import java.util.UUID;

/**
 * Tokens set aside for one piece of work, until they are charged or released.
 *
 * @param reference the caller's name for it
 * @param amount all that was set aside
 * @param left what is neither charged nor released yet
 * @param month whose grant they come from
 */
public record Hold(UUID user, String reference, Tokens amount, Tokens left, YearMonth month) {}
