package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.montage.Probe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every maker of pictures and clips for shots keeps to, as productions ask them. The studio's own illustrator is no such maker:
 * it draws plates, on which these pictures lie like any others, and is what is left where a maker gives none. Where the two meet, in
 * the picture of a shot, {@link com.iafactory.studio.montage.ShotPictureContract} looks at both.
 */
public abstract class SceneMakerContract {
    private static final int LONG = 1536;
    private static final int SHORT = 864;

    @TempDir
    protected Path folder;

    private int folders;

    protected abstract SceneMaker scenes();

    /** The rules of the service forbid what is asked of it next. */
    protected abstract void forbids();

    /** How often somebody who wants money was asked. */
    protected abstract int spent();

    protected static SceneMaker.Wish wish(boolean upright, long seed) {
        int width = upright ? SHORT : LONG;
        int height = upright ? LONG : SHORT;
        String prompt = "a lighthouse at dusk, flat illustration";
        return new SceneMaker.Wish(
                new PictureRequest(prompt, width, height, seed),
                new ClipRequest(
                        prompt + ". Camera: slow push in",
                        Duration.ofSeconds(5),
                        width,
                        height,
                        Optional.empty(),
                        seed));
    }

    private Path place() throws IOException {
        return Files.createDirectory(folder.resolve("shot-" + folders++));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSceneIsWhatItIsSaidToBe(boolean upright) throws IOException {
        Path place = place();
        SceneMaker.Scene scene =
                scenes().make(wish(upright, 7), "a shot", place, why -> {}).orElseThrow();

        assertThat(scene.clip()).isEqualTo(scenes().moves());
        assertThat(scene.file()).hasParent(place);
        assertThat(scene.file().getFileName().toString())
                .matches(scene.clip() ? "footage\\.mp4" : "footage\\.(png|jpg)");
        Probe.Stream seen = Probe.of(scene.file()).streams().getFirst();
        assertThat(seen.type()).isEqualTo("video");
        assertThat(seen.width()).isEqualTo(scene.width());
        assertThat(seen.height()).isEqualTo(scene.height());
        if (scene.clip()) {
            assertThat(seen.frames()).isGreaterThan(24);
        } else {
            assertThat(scene.height() > scene.width()).isEqualTo(upright);
        }
        assertThat(place.toFile().list())
                .allMatch(name -> name.startsWith("footage.") || scenes().refers() && name.startsWith("still."));
    }

    @Test
    void theSameIsTheSameAndAnotherSeedIsAskedForAnew() throws IOException {
        SceneMaker.Scene first =
                scenes().make(wish(true, 7), "a shot", place(), why -> {}).orElseThrow();
        int once = spent();
        SceneMaker.Scene again =
                scenes().make(wish(true, 7), "a shot", place(), why -> {}).orElseThrow();
        assertThat(again.file()).hasSameBinaryContentAs(first.file());
        assertThat(spent()).isEqualTo(once);
        assertThat(scenes().make(wish(true, 8), "a shot", place(), why -> {})).isPresent();
        assertThat(spent()).isGreaterThan(once);
        assertThat(scenes().version()).isNotBlank().isEqualTo(scenes().version());
    }

    @Test
    void whatMayNotBeMadeLeavesTheShotDrawn() throws IOException {
        forbids();
        Path place = place();
        List<String> told = new ArrayList<>();
        assertThat(scenes().make(wish(true, 9), "a shot", place, told::add)).isEmpty();
        assertThat(told).isNotEmpty().allSatisfy(why -> assertThat(why).isNotBlank());
        assertThat(place).isEmptyDirectory();
    }
}
