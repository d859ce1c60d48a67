package com.iafactory.studio.production.bought;

import com.iafactory.studio.storage.ContentType;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockLibraryContract;
import com.iafactory.studio.upload.UploadKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What users brought is a library like those of services. */
class OwnFootageTest extends StockLibraryContract {
    private final MakerStand stand = MakerStand.of();

    @BeforeEach
    void fill() throws IOException {
        Path file = Files.writeString(folder.resolve("brought"), "the bytes of what was brought");
        stand.uploads()
                .add(MakerStand.USER, "night train.mp4", file, UploadKind.CLIP, ContentType.MP4, Duration.ofSeconds(8));
        stand.uploads().add(MakerStand.USER, "Mountain.png", file, UploadKind.PICTURE, ContentType.PNG, Duration.ZERO);
        stand.uploads().add(MakerStand.USER, "a party.png", file, UploadKind.PICTURE, ContentType.PNG, Duration.ZERO);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Override
    protected StockLibrary library() {
        return stand.own().of(MakerStand.USER);
    }

    @Override
    protected void loses() {
        stand.media().deleteAll(MediaFolder.library(MakerStand.USER, LibraryShelf.UPLOADS));
    }
}
