package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.storyboard.StoryboarderContract;

class LayoutStoryboarderContractTest extends StoryboarderContract {
    private final Storyboarder storyboarder = new LayoutStoryboarder();

    @Override
    protected Storyboarder storyboarder() {
        return storyboarder;
    }
}
