package com.iafactory.studio.take;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The files of takes: first in a folder of this machine that outlives the process, so that a result that was paid is not lost while
 * it is on its way; then in the user's library in the media store. Thread-safe.
 */
final class TakeFiles {
    private static final String RESULT = "result";
    private static final String RECEIPT = "receipt.json";

    private final Path home;
    private final MediaStore media;

    /** @param home a folder of this machine alone */
    TakeFiles(Path home, MediaStore media) {
        this.home = home;
        this.media = media;
    }

    /** An empty folder for the files of a result. */
    Path workplace(UUID take) {
        try {
            Path folder = home.resolve(take.toString()).resolve(RESULT);
            // A receipt is of what lies beside it.
            Files.deleteIfExists(home.resolve(take.toString()).resolve(RECEIPT));
            Folders.delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * What came lies there whole; from here on the death of this process loses nothing. It goes into the media store, which waits for
     * the disk, a moment later; where that cannot be, {@link #secure} waits for it here.
     */
    void receive(UUID take, Receipt receipt) {
        Path folder = home.resolve(take.toString());
        try {
            Path draft = folder.resolve("receipt.part");
            Json.write(draft, receipt);
            Files.move(draft, folder.resolve(RECEIPT), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** It will lie here for longer: not even the death of the machine loses it now. */
    void secure(UUID take) {
        Path folder = home.resolve(take.toString());
        try (Stream<Path> files = Files.list(folder.resolve(RESULT))) {
            for (Path file : files.toList()) {
                sync(file);
            }
            sync(folder.resolve(RECEIPT));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The receipt of a result that came and is not recorded yet. */
    Optional<Receipt> received(UUID take) {
        Path receipt = home.resolve(take.toString()).resolve(RECEIPT);
        return Files.exists(receipt) ? Optional.of(Json.read(receipt, Receipt.class)) : Optional.empty();
    }

    /** Takes with something left on this machine. */
    List<UUID> left() {
        List<UUID> takes = new ArrayList<>();
        if (Files.isDirectory(home)) {
            try (Stream<Path> folders = Files.list(home)) {
                folders.map(folder -> folder.getFileName().toString())
                        .filter(name -> name.matches("[0-9a-f-]{36}"))
                        .map(UUID::fromString)
                        .forEach(takes::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return takes;
    }

    /** Copies what came into the media store. */
    TakeRecords.Kept store(UUID user, UUID take, Receipt receipt) {
        Path folder = home.resolve(take.toString()).resolve(RESULT);
        List<String> names = new ArrayList<>();
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                bytes += media.put(shelf(user, take).key(name), file).bytes();
                names.add(name);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        Path main = folder.resolve(receipt.file());
        if (!Files.exists(main)) {
            throw new IllegalStateException("a receipt names a file that is not there: " + receipt.file());
        }
        Digest digest = InputFile.of(main, "").digest();
        return new TakeRecords.Kept(receipt, names, bytes, digest);
    }

    /** Copies what came to whoever asked for it. */
    void hand(UUID take, Path folder) {
        try (Stream<Path> files = Files.list(home.resolve(take.toString()).resolve(RESULT))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Removes what is left on this machine of a take. */
    void forget(UUID take) {
        try {
            Folders.delete(home.resolve(take.toString()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Fetches the files of a take that is done. */
    void fetch(Take take, Path folder) {
        for (String file : take.files()) {
            media.download(shelf(take.user(), take.id()).key(file), folder.resolve(file));
        }
    }

    static MediaFolder shelf(UUID user, UUID take) {
        return MediaFolder.library(user, LibraryShelf.TAKES).folder(take.toString());
    }

    private StudioException unwritable(IOException e) {
        return StudioException.failed(
                "store-not-writable",
                "What a service made cannot be kept under " + home + ": " + e.getMessage(),
                "Make room there; the work goes on by itself.",
                e);
    }
}
