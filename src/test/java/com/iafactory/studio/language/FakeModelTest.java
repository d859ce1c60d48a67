package com.iafactory.studio.language;

import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.LanguageModelContract;

class FakeModelTest extends LanguageModelContract {
    private final FakeModel model = FakeModel.plausible();

    @Override
    protected LanguageModel model() {
        return model;
    }
}
