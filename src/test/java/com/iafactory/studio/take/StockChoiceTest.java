package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.take.StockItem.Kind;
import com.iafactory.studio.time.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StockChoiceTest {
    private static StockItem clip(String id, int seconds, int... sizes) {
        List<StockItem.File> files = new ArrayList<>();
        for (int i = 0; i < sizes.length; i += 2) {
            files.add(new StockItem.File("https://x/" + sizes[i], sizes[i], sizes[i + 1]));
        }
        return new StockItem("pexels", id, Kind.CLIP, Duration.ofSeconds(seconds), "", "", "", files);
    }

    private static StockQuery upright() {
        return new StockQuery("x", Kind.CLIP, Duration.ofSeconds(4), 1080, 1920);
    }

    @Test
    void theFirstThatIsLongEnoughAndLiesRightInItsSmallestSufficientSize() {
        List<StockItem> found = List.of(
                clip("short", 3, 1080, 1920),
                clip("wide", 9, 1920, 1080),
                clip("right", 9, 2160, 3840, 1080, 1920, 540, 960));
        StockChoice.Chosen chosen = StockChoice.of(found, upright(), Set.of()).orElseThrow();
        assertThat(StockChoice.name(chosen.item())).isEqualTo("pexels:right");
        assertThat(chosen.file().width()).isEqualTo(1080);
    }

    @Test
    void oneThatIsUsedAlreadyIsNotUsedAgainAndPicturesAreNoClips() {
        List<StockItem> found = List.of(clip("a", 9, 1080, 1920));
        assertThat(StockChoice.of(found, upright(), Set.of("pexels:a"))).isEmpty();
        assertThat(StockChoice.of(
                        List.of(new StockItem(
                                "pexels",
                                "p",
                                Kind.PICTURE,
                                Duration.ofSeconds(9),
                                "",
                                "",
                                "",
                                found.getFirst().files())),
                        upright(),
                        Set.of()))
                .isEmpty();
    }

    @Test
    void whereNoneIsLargeEnoughTheLargestIsTaken() {
        List<StockItem> found = List.of(clip("small", 9, 540, 960), clip("larger", 9, 720, 1280));
        assertThat(StockChoice.of(found, upright(), Set.of())
                        .orElseThrow()
                        .item()
                        .id())
                .isEqualTo("larger");
    }

    @Test
    void equalQuestionsAreAskedOnceADay() {
        SettableClock clock = new SettableClock();
        int[] asked = {0};
        StockLibrary library = new RememberedStock(
                new StockLibrary() {
                    @Override
                    public String name() {
                        return "counting";
                    }

                    @Override
                    public List<StockItem> search(StockQuery query) {
                        asked[0]++;
                        return List.of(clip("a", 9, 1080, 1920));
                    }

                    @Override
                    public void fetch(StockItem item, StockItem.File which, Path file) {
                        throw new AssertionError("nothing is fetched");
                    }
                },
                clock);
        library.search(new StockQuery("Night  Train!", Kind.CLIP, Duration.ZERO, 1080, 1920));
        library.search(new StockQuery("night train", Kind.CLIP, Duration.ZERO, 1080, 1920));
        assertThat(asked[0]).isEqualTo(1);
        library.search(new StockQuery("night train", Kind.CLIP, Duration.ZERO, 1920, 1080));
        assertThat(asked[0]).isEqualTo(2);
        clock.pass(Duration.ofHours(24).plusSeconds(1));
        library.search(new StockQuery("night train", Kind.CLIP, Duration.ZERO, 1080, 1920));
        assertThat(asked[0]).isEqualTo(3);
    }
}
