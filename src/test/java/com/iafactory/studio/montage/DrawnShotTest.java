package com.iafactory.studio.montage;

import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import org.junit.jupiter.api.Nested;

class DrawnShotTest extends ShotPictureContract {
    @Override
    protected ShotContent content(String words) {
        return new ShotContent.Statement(Phrase.still(words));
    }

    /** As the studio draws them, keeping the latest. */
    @Nested
    class Kept extends ShotPictureContract {
        private final Illustrator kept = new RecentPlates(PLATES, RecentPlates.USUAL);

        @Override
        protected Illustrator illustrator() {
            return kept;
        }

        @Override
        protected ShotContent content(String words) {
            return new ShotContent.Statement(Phrase.still(words));
        }
    }
}
