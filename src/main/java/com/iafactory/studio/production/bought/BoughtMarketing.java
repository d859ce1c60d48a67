package com.iafactory.studio.production.bought;

import com.iafactory.studio.growth.MarketingBrief;
import com.iafactory.studio.growth.MarketingDraft;
import com.iafactory.studio.growth.MarketingWriter;
import com.iafactory.studio.language.ModelMarketing;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.LanguageModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Titles, description and hashtags by language models, one a cut: the first that is still asked for it. Where none is, the film's own words
 * give them. What cannot be used is left for one cut; what another wrote about the others stays.
 */
final class BoughtMarketing implements MarketingWriter {
    private static final Set<String> NOT_WRITTEN = Set.of(LanguageModel.AWAY, UNUSABLE);

    private final List<Writing> models;
    private final Customer customer;

    private record Writing(AskedModel asked, ModelMarketing model) {}

    /** @param models in the order in which they are asked */
    BoughtMarketing(List<AskedModel> models, Customer customer) {
        this.models = models.stream()
                .map(asked -> new Writing(asked, new ModelMarketing(asked.model())))
                .toList();
        this.customer = customer;
    }

    private static String work(Cut cut) {
        return "marketing of " + cut.name();
    }

    private Optional<Writing> asked(Cut cut) {
        return models.stream()
                .filter(one -> customer.asks(one.asked().maker(), work(cut)))
                .findFirst();
    }

    @Override
    public Optional<String> version(Cut cut) {
        return asked(cut).flatMap(one -> one.model().version(cut));
    }

    /** @throws com.iafactory.studio.take.MakerLeft when the model does not answer, or not usably */
    @Override
    public MarketingDraft write(MarketingBrief brief) {
        Writing one = asked(brief.cut())
                .orElseThrow(() -> new IllegalStateException(
                        "nobody is asked about " + brief.cut().name()));
        return one.asked()
                .work(
                        work(brief.cut()),
                        customer.strict(),
                        NOT_WRITTEN,
                        () -> one.model().write(brief));
    }
}
