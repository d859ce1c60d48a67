package com.iafactory.studio.production.film;

import com.iafactory.studio.growth.MarketingBrief;
import com.iafactory.studio.growth.MarketingDraft;
import com.iafactory.studio.growth.MarketingWriter;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.Cut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody writes about a cut ({@code marketing.json}); of what that cut says alone, so that an edit of another leaves it. */
final class MarketingPiece {
    private static final String FILE = "marketing.json";
    private static final double COST = 10;

    private MarketingPiece() {}

    /** By the name of the cut; none for those that nobody is asked about. */
    static Map<String, Piece> of(List<Cut> cuts, Order order, Makers makers) {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        for (Cut cut : cuts) {
            makers.marketing()
                    .flatMap(writer -> of(cut, writer, order, makers))
                    .ifPresent(piece -> pieces.put(cut.name(), piece));
        }
        return pieces;
    }

    private static Optional<Piece> of(Cut cut, MarketingWriter writer, Order order, Makers makers) {
        MarketingBrief brief = new MarketingBrief(
                cut,
                order.brief().language(),
                order.brief().tone(),
                order.brief().audience(),
                order.brief().trends());
        return writer.version(cut)
                .map(version -> makers.mark(new Piece(
                        Digest.of("marketing", version, Json.canonical(brief)),
                        Stage.GROWTH,
                        cut.name() + ", texts",
                        COST,
                        List.of(),
                        (folder, shelf) -> Json.write(folder.resolve(FILE), writer.write(brief)))));
    }

    static MarketingDraft read(Digest piece, Shelf shelf) {
        return Json.read(shelf.get(piece).resolve(FILE), MarketingDraft.class);
    }
}
