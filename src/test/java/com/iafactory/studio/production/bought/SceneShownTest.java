package com.iafactory.studio.production.bought;

import com.iafactory.studio.montage.ShotPictureContract;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.ShotContent.Footage.Medium;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.SceneMaker;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Shots that show what a maker of scenes gave. */
class SceneShownTest {
    private static final MakerStand STAND = MakerStand.of();

    @AfterAll
    static void close() {
        STAND.close();
    }

    /** Of the fake; all makers give files of the same forms. */
    abstract static class Of extends ShotPictureContract {
        private final String part;

        Of(String part) {
            this.part = part;
        }

        @Override
        protected ShotContent content(String words) {
            SceneMaker.Wish wish = new SceneMaker.Wish(
                    new PictureRequest("a night train", 1536, 864, 3),
                    new ClipRequest("a night train", Duration.ofSeconds(5), 1536, 864, Optional.empty(), 3));
            SceneMaker.Scene scene = STAND.makers(MakerStand.only(part, FakeProvider.NAME))
                    .scenes()
                    .orElseThrow()
                    .make(wish, "a shot", folder, why -> {})
                    .orElseThrow();
            return new ShotContent.Footage(
                    scene.file().getFileName().toString(),
                    scene.clip() ? Medium.CLIP : Medium.PICTURE,
                    scene.width(),
                    scene.height(),
                    Duration.ZERO,
                    Optional.of(Phrase.still(words)));
        }
    }

    @Nested
    class APicture extends Of {
        APicture() {
            super("pictures");
        }
    }

    @Nested
    class AClip extends Of {
        AClip() {
            super("clips");
        }
    }
}
