package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.nio.file.Files;
import java.util.List;

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
        return purchases
                .first(
                        parts,
                        part -> request,
                        request.purpose(),
                        (bought, folder) ->
                                Files.readString(folder.resolve(bought.receipt().file())))
                .orElseThrow(() -> StudioException.failed(
                        AWAY,
                        "No language model answers at the moment.",
                        "The reason of each is in the log; try again later, or choose another one."));
    }
}
