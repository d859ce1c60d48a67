package com.iafactory.studio.web;

import com.iafactory.studio.production.project.Till;
import com.iafactory.studio.tokens.Item;
import com.iafactory.studio.tokens.Ledger;
import com.iafactory.studio.tokens.PriceQuote;
import com.iafactory.studio.tokens.Pricing;
import com.iafactory.studio.tokens.TokenStatement;
import com.iafactory.studio.tokens.Tokens;
import com.iafactory.studio.tokens.Workload;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Productions are paid from the ledger, at the tariff of the day they begin. */
final class LedgerTill implements Till {
    private final Ledger ledger;
    private final TokenStatement statement;
    private final Pricing pricing;
    private final Set<Item> paid;

    /** @param paid what is bought; the offline engines make everything else, for nothing */
    LedgerTill(Ledger ledger, TokenStatement statement, Pricing pricing, Set<Item> paid) {
        this.ledger = ledger;
        this.statement = statement;
        this.pricing = pricing;
        this.paid = Set.copyOf(paid);
    }

    @Override
    public Map<String, Long> hold(UUID user, String reference, Work work) {
        Set<Item> bought = EnumSet.noneOf(Item.class);
        // Voice, pictures and music of a film that is there are not bought again, nor is its script.
        paid.stream().filter(item -> !work.anew() || item == Item.MONTAGE).forEach(bought::add);
        PriceQuote quote = pricing.quote(Workload.ofFilm(work.length(), work.shorts(), Set.of(), bought));
        ledger.hold(user, reference, quote.total());
        return byCode(quote.items());
    }

    @Override
    public void charge(UUID user, String reference, Map<String, Long> price) {
        price.forEach((item, tokens) -> ledger.charge(
                user,
                reference,
                reference + ":" + item,
                Item.valueOf(item.toUpperCase(Locale.ROOT)),
                Tokens.of(tokens)));
    }

    @Override
    public void release(UUID user, String reference) {
        ledger.release(user, reference);
    }

    @Override
    public Map<String, Long> charged(UUID user, List<String> references) {
        return byCode(statement.charges(user, references));
    }

    private static Map<String, Long> byCode(Map<Item, Tokens> items) {
        Map<String, Long> codes = new TreeMap<>();
        items.forEach((item, tokens) -> codes.put(item.code(), tokens.amount()));
        return codes;
    }
}
