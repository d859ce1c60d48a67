package com.iafactory.studio.storage;

import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.storage.s3.S3MediaStore;
import com.iafactory.studio.storage.s3.S3Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts and fetches an object that is larger than the memory of the program that does it. */
final class LargeObject {
    static final MediaKey KEY = MediaKey.sample("large.mkv");
    static final long BYTES = 100 << 20;

    private LargeObject() {}

    /** 64 MiB of heap for all: the program, the library and the buffers. */
    static void runInASmallJvm(List<String> address) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeObject.class.getName()));
        command.addAll(address);
        Outcome outcome = Processes.run(Program.of(command, Duration.ofMinutes(5)));
        outcome.orFail("too-large", "A large object through little memory");
    }

    public static void main(String[] address) throws IOException {
        MediaStore store = address.length == 1
                ? FileMediaStore.open(Path.of(address[0]), Clock.systemUTC())
                : S3MediaStore.open(S3Settings.from(Map.of(
                                "STUDIO_S3_ENDPOINT", address[0],
                                "STUDIO_S3_ACCESS_KEY", address[1],
                                "STUDIO_S3_SECRET_KEY", address[2]))
                        .orElseThrow());
        store.put(KEY, BYTES, new MediaStoreContract.Zeros(BYTES));
        Path folder = Files.createTempDirectory("large");
        Path file = folder.resolve("large.mkv");
        store.download(KEY, file);
        try (InputStream content = Files.newInputStream(file)) {
            var sha = com.iafactory.studio.media.Digest.sha256();
            byte[] buffer = new byte[64 << 10];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                sha.update(buffer, 0, n);
            }
            String found = java.util.HexFormat.of().formatHex(sha.digest());
            if (!found.equals(MediaStoreContract.digestOfZeros(BYTES))) {
                throw new IllegalStateException("not the same bytes came back: " + Files.size(file));
            }
        } finally {
            Folders.delete(folder);
        }
    }
}
