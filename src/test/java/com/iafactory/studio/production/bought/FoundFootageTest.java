package com.iafactory.studio.production.bought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.StockItem;
import com.iafactory.studio.take.StockItem.Kind;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockQuery;
import com.iafactory.studio.take.StockWords;
import com.iafactory.studio.upload.UploadedMedia;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found for a shot, and in which order. */
class FoundFootageTest {
    private static final List<StockWords> WORDS =
            List.of(new StockWords("night train", Language.EN), new StockWords("nuit train", Language.EN));

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    /** A library of certain clips and one picture. */
    private record Shelf(String name, boolean rests, List<Integer> seconds) implements StockLibrary {
        @Override
        public List<StockItem> search(StockQuery query) {
            if (rests) {
                throw new ServiceRefusal(name, ServiceRefusal.Reason.KEY, "as it was told to");
            }
            return query.kind() == Kind.PICTURE
                    ? List.of(item("picture", Kind.PICTURE, 0))
                    : seconds.stream()
                            .map(length -> item("clip" + length, Kind.CLIP, length))
                            .toList();
        }

        private StockItem item(String id, Kind kind, int length) {
            return new StockItem(
                    name,
                    id,
                    kind,
                    Duration.ofSeconds(length),
                    "https://fake.example/" + id,
                    "Amina",
                    "By Amina",
                    List.of(new StockItem.File("https://fake.example/" + id, 1920, 1080)));
        }

        @Override
        public void fetch(StockItem item, StockItem.File which, Path file) {
            throw new AssertionError("nothing is fetched");
        }
    }

    private FoundFootage finder(boolean strict, StockLibrary... libraries) {
        return new FoundFootage(
                List.of(libraries),
                new Customer(MakerStand.USER, Optional.empty(), Optional.empty(), strict),
                new Fallbacks(database.jdbc()),
                UploadedMedia.foreign(),
                folder);
    }

    private static List<String> found(FoundFootage finder, int seconds, List<String> told) {
        return finder.find(WORDS, Duration.ofSeconds(seconds), false, "a shot", told::add).stream()
                .map(chosen -> chosen.item().id())
                .toList();
    }

    @Test
    void clipsThatLastAsLongAsTheShotComeFirstAndThoseThatWouldRestLast() {
        FoundFootage finder = finder(false, new Shelf("one", false, List.of(2, 3, 5, 6, 9)));
        assertThat(found(finder, 6, new ArrayList<>())).containsExactly("clip6", "clip9", "picture", "clip5", "clip3");
        assertThat(found(finder, 2, new ArrayList<>()))
                .containsExactly("clip2", "clip3", "clip5", "clip6", "clip9", "picture");
    }

    @Test
    void ofALibraryThatRestsItIsToldOnceAndTheNextIsLookedThrough() {
        FoundFootage finder = finder(false, new Shelf("gone", true, List.of()), new Shelf("two", false, List.of(9)));
        List<String> told = new ArrayList<>();
        assertThat(found(finder, 6, told)).containsExactly("clip9", "picture");
        assertThat(found(finder, 7, told)).containsExactly("clip9", "picture");
        assertThat(told).singleElement().satisfies(why -> assertThat(why).contains("gone refuses the key"));
    }

    @Test
    void whoIsStrictIsToldByAnError() {
        assertThat(catchThrowableOfType(
                                ServiceRefusal.class,
                                () -> found(finder(true, new Shelf("gone", true, List.of())), 6, new ArrayList<>()))
                        .reason())
                .isEqualTo(ServiceRefusal.Reason.KEY);
    }

    @Test
    void aBriefSwitchesOffWhatTheStudioIsConfiguredToLookThrough() {
        try (MakerStand stand = MakerStand.of("STUDIO_STOCK_MAKERS", "own")) {
            assertThat(stand.makers(MakerChoice.USUAL).finder()).isPresent();
            assertThat(stand.makers(MakerChoice.read(Map.of("stock", List.of("local")), true))
                            .finder())
                    .isEmpty();
            assertThat(stand.makers(MakerChoice.read(Map.of("stock", List.of("own", "local")), false))
                            .finder())
                    .isPresent();
        }
    }
}
