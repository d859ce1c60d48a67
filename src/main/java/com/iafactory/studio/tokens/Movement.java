package com.iafactory.studio.tokens;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One movement of a user's tokens, as it is shown.
 *
 * @param reference of the work, or of the month
 * @param item what was bought, of a charge
 */
public record Movement(
        long id, Kind kind, Tokens amount, String reference, Optional<Item> item, YearMonth month, Instant at) {
    static Movement of(Transfer transfer) {
        return new Movement(
                transfer.id(),
                transfer.kind(),
                transfer.amount(),
                transfer.reference(),
                transfer.item(),
                transfer.month(),
                transfer.at());
    }
}
