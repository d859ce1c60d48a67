package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.StockItem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every library of footage keeps to: what users brought, and those of services. */
public abstract class StockLibraryContract {
    protected static final StockQuery CLIPS =
            new StockQuery("Mountain  Train", Kind.CLIP, Duration.ofSeconds(5), 1920, 1080);
    protected static final StockQuery PICTURES =
            new StockQuery("mountain train", Kind.PICTURE, Duration.ZERO, 1280, 720);

    @TempDir
    protected Path folder;

    /** With clips and pictures of a mountain train. */
    protected abstract StockLibrary library();

    /** What was found before is gone from now on. */
    protected abstract void loses();

    private static StockQuery query(Kind kind) {
        return kind == Kind.CLIP ? CLIPS : PICTURES;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsFoundIsOfItsKindAndSaysWhoseItIs(Kind kind) {
        StockLibrary library = library();
        assertThat(library.understands(Language.EN)).isTrue();
        List<StockItem> found = library.search(query(kind));
        assertThat(found).isNotEmpty().allSatisfy(item -> {
            assertThat(item.provider()).isEqualTo(library.name());
            assertThat(item.kind()).isEqualTo(kind);
            assertThat(item.licence()).isNotBlank();
            assertThat(item.page()).isNotBlank();
            assertThat(item.length().isPositive()).isEqualTo(kind == Kind.CLIP);
        });
        assertThat(found).extracting(StockItem::id).doesNotHaveDuplicates();
        assertThat(StockChoice.fitting(found, query(kind))).isNotEmpty();
        assertThat(library.search(query(kind))).isEqualTo(found);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsFetchedReplacesWhatWasThereAndIsTheSameAgain(Kind kind) throws IOException {
        StockLibrary library = library();
        StockChoice.Chosen chosen =
                StockChoice.fitting(library.search(query(kind)), query(kind)).getFirst();
        Path first = Files.writeString(folder.resolve("first"), "x".repeat(1 << 20));
        library.fetch(chosen.item(), chosen.file(), first);
        Path second = folder.resolve("second");
        library.fetch(chosen.item(), chosen.file(), second);
        assertThat(first).isNotEmptyFile().hasSameBinaryContentAs(second);
        assertThat(Files.size(first)).isNotEqualTo(1 << 20);
    }

    @Test
    void nothingFoundIsNothing() {
        assertThat(library().search(new StockQuery("nothing", Kind.CLIP, Duration.ZERO, 1080, 1920)))
                .isEmpty();
    }

    @Test
    void whatIsGoneIsSaidToBeAndLeavesNoFile() {
        StockLibrary library = library();
        StockItem found = library.search(PICTURES).getFirst();
        loses();
        Path file = folder.resolve("gone");
        assertThat(catchThrowable(() -> library.fetch(found, found.files().getFirst(), file)))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.code()).isNotBlank();
                    assertThat(e.remedy()).isNotBlank();
                });
        assertThat(file).doesNotExist();
    }
}
