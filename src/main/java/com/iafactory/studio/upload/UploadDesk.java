package com.iafactory.studio.upload;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.MediaStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** What users do with uploads. Thread-safe. Ids of other users are answered like ids that do not exist. */
public final class UploadDesk {
    private static final int MOST_UPLOADS = 1000;
    private static final long MOST_BYTES = 20L << 30;
    /** What a form may have around its file. */
    private static final long FORM = 1L << 20;

    private final TransactionOperations transactions;
    private final IdSource ids;
    private final Uploads uploads;
    private final MediaStore media;
    private final Gate gate;
    private final Path scratch;

    UploadDesk(
            TransactionOperations transactions,
            IdSource ids,
            Uploads uploads,
            MediaStore media,
            Gate gate,
            Path scratch) {
        this.transactions = transactions;
        this.ids = ids;
        this.uploads = uploads;
        this.media = media;
        this.gate = gate;
        this.scratch = scratch;
    }

    /**
     * Takes a file in; it is checked a moment later.
     *
     * @param name as the client calls it
     * @param priority one of {@link com.iafactory.studio.queue.Priority}
     * @throws StudioException kind INPUT when it is none of the forms that are taken; kind TOO_LARGE, and then the rest is not read;
     *     kind REFUSED when this studio takes none
     * @throws IOException when the stream breaks
     */
    public UUID receive(UUID user, String name, InputStream content, int priority) throws IOException {
        gate.require();
        requireRoom(user);
        byte[] head = content.readNBytes(Container.HEAD);
        if (head.length == 0) {
            throw StudioException.input("upload-empty", "The file is empty.", "Send one with something in it.");
        }
        Container container = Container.of(head)
                .orElseThrow(() -> StudioException.input(
                        "upload-kind-unknown",
                        "By its first bytes this is none of the kinds of file that are taken.",
                        "Send PNG, JPEG, WebP, WAV, FLAC, MP3, Ogg, MP4, MOV, MKV or WebM."));
        Files.createDirectories(scratch);
        Path file = Files.createTempFile(scratch, "incoming", ".part");
        try {
            long bytes = copy(head, content, file, container.bytes());
            UUID id = ids.next();
            media.put(Upload.incoming(user, id), file);
            transactions.executeWithoutResult(status -> uploads.create(id, user, name, bytes, priority));
            return id;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Before anything of a body is read.
     *
     * @param announced how long the whole body is; negative when that is not said
     * @throws StudioException kind TOO_LARGE when no file that is taken is as large
     */
    public void requireTakable(long announced) {
        long most = UploadKind.CLIP.bytes();
        if (announced > most + FORM) {
            throw tooLarge("A file", most);
        }
    }

    private static StudioException tooLarge(String what, long most) {
        return new StudioException(
                StudioException.Kind.TOO_LARGE,
                "upload-too-large",
                what + " has at most " + (most >> 20) + " MB.",
                "Send it smaller.");
    }

    private void requireRoom(UUID user) {
        Uploads.Usage usage = uploads.usage(user);
        if (usage.count() >= MOST_UPLOADS || usage.bytes() >= MOST_BYTES) {
            throw StudioException.refused(
                    "upload-quota", "This account keeps as many uploads as it may.", "Delete some first.");
        }
    }

    private static long copy(byte[] head, InputStream content, Path file, long most) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            long bytes = head.length;
            byte[] buffer = new byte[1 << 16];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                bytes += n;
                if (bytes > most) {
                    throw tooLarge("A file of this kind", most);
                }
                out.write(buffer, 0, n);
            }
            return bytes;
        }
    }

    /** Removes an upload and its media; work on it comes to nothing. */
    public void delete(UUID user, UUID id) {
        Upload upload = uploads.find(user, id).orElseThrow(() -> notFound(id));
        transactions.executeWithoutResult(status -> uploads.delete(user, id));
        media.delete(upload.incoming());
        upload.file().ifPresent(media::delete);
    }

    public Upload find(UUID user, UUID id) {
        return uploads.find(user, id).orElseThrow(() -> notFound(id));
    }

    private static StudioException notFound(UUID id) {
        return new StudioException(
                StudioException.Kind.MISSING,
                "upload-not-found",
                "There is no upload " + id + ".",
                "Check the id; it may have been deleted.");
    }
}
