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

    private final List<AskedModel> models;
    private final Customer customer;

    BoughtMarketing(List<AskedModel> models, Customer customer) {
        this.models = List.copyOf(models);
        this.customer = customer;
    }

    private static String work(Cut cut) {
        return "marketing of " + cut.name();
    }

    private Optional<AskedModel> asked(Cut cut) {
        return AskedModel.first(models, customer, work(cut));
    }

    @Override
    public Optional<String> version(Cut cut) {
        return asked(cut).flatMap(one -> new ModelMarketing(one.model()).version(cut));
    }

    /** @throws com.iafactory.studio.take.MakerLeft when the model does not answer, or not usably */
    @Override
    public MarketingDraft write(MarketingBrief brief) {
        AskedModel one = asked(brief.cut())
                .orElseThrow(() -> new IllegalStateException(
                        "nobody is asked about " + brief.cut().name()));
        return one.work(
                work(brief.cut()), customer.strict(), NOT_WRITTEN, () -> new ModelMarketing(one.model()).write(brief));
    }
}
