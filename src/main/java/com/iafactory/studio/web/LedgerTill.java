package com.iafactory.studio.web;

import com.iafactory.studio.production.project.Till;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.MakerChoice;
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
    private final PaidItems items;
    private final Set<Item> paid;

    /**
     * @param paid what is paid with a production as a whole, whoever makes it; take by take is paid what services charge for, and the
     *     offline engines make the rest for nothing
     */
    LedgerTill(Ledger ledger, TokenStatement statement, Pricing pricing, PaidItems items, Set<Item> paid) {
        this.items = items;
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
        if (!work.anew()) {
            // A script is paid when it is written.
            bought.addAll(items.of(user, work.makers(), work.unasked()));
            bought.remove(Item.SCRIPT);
        }
        PriceQuote quote = pricing.quote(Workload.ofFilm(work.length(), work.shorts(), Set.of(), bought));
        ledger.hold(user, reference, quote.total());
        return byCode(quote.items());
    }

    @Override
    public void charge(UUID user, String reference, Map<String, Long> price) {
        price.forEach((code, tokens) -> {
            Item item = item(code);
            if (paid.contains(item)) {
                ledger.charge(user, reference, reference + ":" + code, item, Tokens.of(tokens));
            }
        });
    }

    @Override
    public void hold(UUID user, String reference, Capability capability, long quantity, MakerChoice makers) {
        items.paid(user, makers, capability)
                .ifPresent(item -> ledger.hold(user, reference, pricing.price(item, quantity)));
    }

    @Override
    public long spend(UUID user, String reference, String charge, String code, long quantity) {
        Item item = item(code);
        if (!ledger.holds(user, reference)) {
            return 0;
        }
        Tokens spent = statement.charges(user, List.of(reference)).getOrDefault(item, Tokens.NONE);
        Tokens due = pricing.price(item, quantity).beyond(spent);
        Tokens left = ledger.left(user, reference);
        Tokens now = due.isMoreThan(left) ? left : due;
        if (now.isMoreThan(Tokens.NONE)) {
            ledger.charge(user, reference, charge, item, now);
        }
        return now.amount();
    }

    private static Item item(String code) {
        return Item.valueOf(code.toUpperCase(Locale.ROOT));
    }

    @Override
    public void release(UUID user, String reference) {
        if (ledger.holds(user, reference)) {
            ledger.release(user, reference);
        }
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
