package com.iafactory.studio.language;

import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.Scribe;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** A model of the test's own: a plausible answer, changed as the test wants. */
final class FakeModel implements LanguageModel {
    private final BiFunction<String, Integer, String> change;
    private final List<TextRequest> asked = Collections.synchronizedList(new ArrayList<>());

    /** @param change what becomes of an answer, with its number from 0 */
    FakeModel(BiFunction<String, Integer, String> change) {
        this.change = change;
    }

    static FakeModel plausible() {
        return new FakeModel((answer, number) -> answer);
    }

    @Override
    public String version() {
        return "fake 1";
    }

    @Override
    public String answer(TextRequest request) {
        int number;
        synchronized (asked) {
            number = asked.size();
            asked.add(request);
        }
        return change.apply(
                new PlausibleScribe()
                        .answer(new Scribe.Asked("fake", request.system(), request.user(), request.schema())),
                number);
    }

    List<TextRequest> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }
}
