package com.iafactory.studio.production.bought;

import com.iafactory.studio.language.ModelStoryboarder;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.LanguageModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A storyboarder by language models, one a cut: the first that is still asked for it. Last the studio's own draws, whose shots are as good
 * without imagery. What is left is left for one cut, so that the pictures of another, bought for its words, stay.
 */
final class BoughtStoryboarder implements Storyboarder {
    private final List<Drawing> models;
    private final Storyboarder own;
    private final Customer customer;

    private record Drawing(AskedModel asked, ModelStoryboarder model) {}

    /** @param models at least one, in the order in which they are asked */
    BoughtStoryboarder(List<AskedModel> models, Storyboarder own, Customer customer) {
        this.models = models.stream()
                .map(asked -> new Drawing(asked, new ModelStoryboarder(own, asked.model())))
                .toList();
        this.own = own;
        this.customer = customer;
    }

    private static String work(Cut cut) {
        return "storyboard of " + cut.name();
    }

    private Optional<Drawing> asked(Cut cut) {
        return models.stream()
                .filter(one -> customer.asks(one.asked().maker(), work(cut)))
                .findFirst();
    }

    @Override
    public String version() {
        return models.getFirst().model().version();
    }

    @Override
    public String version(Cut cut) {
        return asked(cut).map(one -> one.model().version()).orElseGet(own::version);
    }

    /** @throws com.iafactory.studio.take.MakerLeft when the model does not answer */
    @Override
    public Storyboard draw(Cut cut, SourceDocument source, Language language, Pace pace) {
        return asked(cut)
                .map(one -> one.asked()
                        .work(
                                work(cut),
                                customer.strict(),
                                Set.of(LanguageModel.AWAY),
                                () -> one.model().draw(cut, source, language, pace)))
                .orElseGet(() -> own.draw(cut, source, language, pace));
    }

    @Override
    public Storyboard layout(Cut cut, SourceDocument source, Language language, Pace pace) {
        return own.layout(cut, source, language, pace);
    }

    @Override
    public Shot vary(Shot shot, String said, Cut.Kind kind, int number, Language language) {
        return own.vary(shot, said, kind, number, language);
    }

    @Override
    public List<String> keywords(String said, Language language) {
        return own.keywords(said, language);
    }

    @Override
    public Optional<Illustration> illustrate(String text, int rank, Language language) {
        return own.illustrate(text, rank, language);
    }
}
