package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.LeftMaker;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.MakerLeft;
import com.iafactory.studio.take.TextRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One language model of the list. What it writes has its name alone in the digest, so that what the next one or the studio writes in its
 * place is never kept as its work: when it cannot, it is left for that work.
 */
record AskedModel(LanguageModel model, Maker maker) {
    /** Of a list, in its order. */
    static List<AskedModel> of(List<Casting.Part<TextRequest>> parts, Purchases purchases) {
        return parts.stream()
                .map(part -> new AskedModel(
                        new BoughtModel(List.of(part), purchases),
                        part.service().maker()))
                .toList();
    }

    /** The first that is still asked for a work. */
    static Optional<AskedModel> first(List<AskedModel> models, Customer customer, String work) {
        return models.stream().filter(one -> customer.asks(one.maker(), work)).findFirst();
    }

    /**
     * What it makes for a work, or why somebody else makes it.
     *
     * @param helped codes of errors after which another may help
     * @throws MakerLeft when it cannot
     * @throws StudioException for a strict customer why it cannot, which ends the production; when it is only not its turn yet, or
     *     nobody knows the outcome
     */
    <T> T work(String work, boolean strict, Set<String> helped, Supplier<T> making) {
        try {
            return making.get();
        } catch (StudioException e) {
            if (strict || !helped.contains(e.code())) {
                throw e;
            }
            throw left(work, e);
        }
    }

    /** That it is not asked for a work any more, and why. */
    MakerLeft left(String work, StudioException why) {
        String reason =
                String.valueOf(why.getCause() instanceof StudioException said ? said.getMessage() : why.getMessage());
        return new MakerLeft(new LeftMaker(maker.capability(), maker.provider(), reason, Optional.of(work)), why);
    }
}
