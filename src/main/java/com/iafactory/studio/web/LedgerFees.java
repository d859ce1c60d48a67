package com.iafactory.studio.web;

import com.iafactory.studio.publish.Fees;
import com.iafactory.studio.tokens.Item;
import com.iafactory.studio.tokens.Ledger;
import com.iafactory.studio.tokens.Pricing;
import com.iafactory.studio.tokens.Tokens;
import java.util.UUID;

/** Publications are paid from the ledger: set aside when they are planned, charged when they are out. */
record LedgerFees(Ledger ledger, Pricing pricing) implements Fees {
    @Override
    public void hold(UUID user, String reference) {
        ledger.hold(user, reference, pricing.price(Item.PUBLICATION, 1));
    }

    @Override
    public void charge(UUID user, String reference) {
        if (ledger.holds(user, reference)) {
            Tokens left = ledger.left(user, reference);
            if (left.isMoreThan(Tokens.NONE)) {
                ledger.charge(user, reference, reference, Item.PUBLICATION, left);
            }
        }
    }

    @Override
    public void release(UUID user, String reference) {
        if (ledger.holds(user, reference)) {
            ledger.release(user, reference);
        }
    }
}
