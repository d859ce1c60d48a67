package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.take.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an answer says that it cost, in credits; it stands in the header of one of two names, or nowhere. */
record Charge(Optional<BigDecimal> credits, Map<String, String> facts) {
    static Charge of(OutboundAnswer answer) {
        Optional<BigDecimal> credits = answer.header("character-cost")
                .or(() -> answer.header("x-character-count"))
                .filter(text -> text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?"))
                .map(BigDecimal::new);
        Map<String, String> facts = new HashMap<>();
        credits.ifPresent(count -> facts.put("credits", count.toPlainString()));
        fact(answer, "request-id", "request_id", facts);
        fact(answer, "history-item-id", "history_item_id", facts);
        fact(answer, "song-id", "song_id", facts);
        return new Charge(credits, facts);
    }

    private static void fact(OutboundAnswer answer, String header, String name, Map<String, String> facts) {
        answer.header(header)
                .filter(value -> value.matches("[A-Za-z0-9_.:-]{1,100}"))
                .ifPresent(value -> facts.put(name, value));
    }

    /** By the price of a credit. */
    Optional<Money> cost(VendorSettings settings) {
        return credits.flatMap(count -> settings.dollars("price_1000_credits")
                .map(price -> price.times(count).forPart(1, 1000)));
    }
}
