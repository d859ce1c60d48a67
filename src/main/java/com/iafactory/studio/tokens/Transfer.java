package com.iafactory.studio.tokens;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One line of the ledger: an amount out of one account and into another. */
record Transfer(
        long id,
        UUID user,
        Kind kind,
        String reference,
        Account from,
        Account to,
        Tokens amount,
        YearMonth month,
        Optional<Long> hold,
        Optional<Item> item,
        Instant at) {
    enum Account {
        ISSUED,
        AVAILABLE,
        HELD,
        SPENT,
        EXPIRED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Account of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
