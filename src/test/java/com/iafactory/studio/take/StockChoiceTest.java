package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.take.StockItem.Kind;
import com.iafactory.studio.time.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        StockChoice.Chosen chosen = StockChoice.fitting(found, upright()).getFirst();
        assertThat(chosen.name()).isEqualTo("pexels:right");
        assertThat(chosen.file().width()).isEqualTo(1080);
    }

    @Test
    void picturesAreNoClipsAndWhatIsFoundTwiceCountsOnce() {
        List<StockItem> found = List.of(clip("a", 9, 1080, 1920), clip("a", 9, 1080, 1920));
        assertThat(StockChoice.fitting(found, upright())).hasSize(1);
        StockItem picture = new StockItem(
                "pexels",
                "p",
                Kind.PICTURE,
                Duration.ofSeconds(9),
                "",
                "",
                "",
                found.getFirst().files());
        assertThat(StockChoice.fitting(List.of(picture), upright())).isEmpty();
    }

    @Test
    void whatIsTooSmallComesLastTheLargestOfItFirst() {
        List<StockItem> found =
                List.of(clip("small", 9, 540, 960), clip("larger", 9, 720, 1280), clip("full", 9, 1080, 1920));
        assertThat(StockChoice.fitting(found, upright()))
                .extracting(chosen -> chosen.item().id())
                .containsExactly("full", "larger", "small");
    }

    private static List<StockChoice.Chosen> offers(String... ids) {
        return StockChoice.fitting(
                Stream.of(ids).map(id -> clip(id, 9, 1080, 1920)).toList(), upright());
    }

    private static List<String> given(List<List<StockChoice.Chosen>> offers) {
        return StockChoice.apart(offers).stream()
                .map(given -> given.map(chosen -> chosen.item().id()).orElse("-"))
                .toList();
    }

    @Test
    void noTwoShotsGetTheSame() {
        assertThat(given(List.of(offers("a", "b"), offers("a", "b"), offers("a", "b"))))
                .containsExactly("a", "b", "-");
        assertThat(given(List.of(offers(), offers("a")))).containsExactly("-", "a");
    }

    @Test
    void aShotWithOtherChoicesGivesWayToOneWithout() {
        assertThat(given(List.of(offers("a", "b"), offers("a")))).containsExactly("b", "a");
        assertThat(given(List.of(offers("a", "b", "c"), offers("b"), offers("a"))))
                .containsExactly("c", "b", "a");
    }

    @Test
    void anotherShotOfOtherWordsChangesNothing() {
        assertThat(given(List.of(offers("a", "b"), offers("x", "y"), offers("a", "b"))))
                .containsExactly("a", "x", "b");
        assertThat(given(List.of(offers("a", "b"), offers("z"), offers("a", "b"))))
                .containsExactly("a", "z", "b");
    }

    @Test
    void anotherTakeShowsWhatNoShotShowsAndLeavesTheOthersAsTheyAre() {
        List<List<StockChoice.Chosen>> offers = List.of(offers("a", "b", "c", "d"), offers("a", "b", "c", "d"));
        assertThat(taken(offers, 0, 0)).containsExactly("a", "b");
        assertThat(taken(offers, 1, 0)).containsExactly("c", "b");
        assertThat(taken(offers, 2, 0)).containsExactly("d", "b");
        assertThat(taken(offers, 1, 1)).containsExactly("c", "d");
        assertThat(taken(List.of(offers("a"), offers("b")), 1, 0)).containsExactly("-", "b");
    }

    private static List<String> taken(List<List<StockChoice.Chosen>> offers, Integer... takes) {
        return StockChoice.apart(offers, List.of(takes)).stream()
                .map(given -> given.map(chosen -> chosen.item().id()).orElse("-"))
                .toList();
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
                new RememberedStock.Memory(clock, clock::pass),
                "counting:key",
                new Provider.Pace(9, 99));
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
