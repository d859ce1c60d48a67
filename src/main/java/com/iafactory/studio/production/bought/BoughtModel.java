package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A language model of services; the studio has none of its own. */
final class BoughtModel implements LanguageModel {
    private final List<Casting.Part<TextRequest>> parts;
    private final Purchases purchases;

    BoughtModel(List<Casting.Part<TextRequest>> parts, Purchases purchases) {
        this.parts = List.copyOf(parts);
        this.purchases = purchases;
    }

    @Override
    public String version() {
        return Versions.of(parts, "none");
    }

    @Override
    public String answer(TextRequest request) {
        List<StudioException> reasons = new ArrayList<>();
        return purchases
                .first(
                        parts,
                        part -> request,
                        request.purpose(),
                        (bought, folder) ->
                                Files.readString(folder.resolve(bought.receipt().file())),
                        reasons::add)
                .orElseThrow(() -> away(reasons));
    }

    private static StudioException away(List<StudioException> reasons) {
        String what = "No language model answers at the moment. "
                + reasons.stream().map(StudioException::getMessage).collect(Collectors.joining(" "));
        return reasons.isEmpty()
                ? StudioException.failed(AWAY, what, "Configure one, or try again later.")
                : StudioException.failed(AWAY, what, reasons.getFirst().remedy(), reasons.getFirst());
    }
}
