package com.iafactory.studio.upload;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.LogField;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.storage.MediaNotFound;
import com.iafactory.studio.storage.MediaStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at an upload, makes it over, and removes what came in. Done again after a crash it comes to the same. */
final class UploadJob implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UploadJob.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Uploads uploads;
    private final MediaStore media;
    private final Gate gate;
    private final Path scratch;

    /** @param scratch a folder for files on their way */
    UploadJob(Uploads uploads, MediaStore media, Gate gate, Path scratch) {
        this.uploads = uploads;
        this.media = media;
        this.gate = gate;
        this.scratch = scratch;
    }

    @Override
    public String kind() {
        return Uploads.CHECK;
    }

    @Override
    public QueueName queue() {
        return QueueName.MEDIA;
    }

    @Override
    public JobEnd run(String id, String data) throws IOException {
        Optional<Upload> found = uploads.begin(UUID.fromString(data));
        if (found.isEmpty()) {
            return JobEnd.done();
        }
        Upload upload = found.get();
        LogField.USER.is(upload.user());
        try {
            check(upload);
        } catch (MediaNotFound e) {
            // Deleted while it waited, or removed by hand: there is nothing to look at.
            refuse(upload, new Refusal("upload-lost", "What was sent is no longer there.", "Send it again."));
        } catch (StudioException e) {
            if (e.kind() == StudioException.Kind.INPUT || e.kind() == StudioException.Kind.REFUSED) {
                refuse(upload, new Refusal(e.code(), String.valueOf(e.getMessage()), e.remedy()));
            } else if (uploads.attempts(upload.id()) < MOST_ATTEMPTS) {
                LOG.warn("upload {} could not be checked: {}", upload.id(), e.getMessage());
                return JobEnd.again(PAUSE);
            } else {
                LOG.warn("upload {} could not be checked", upload.id(), e);
                refuse(
                        upload,
                        new Refusal(
                                "upload-not-checked",
                                "This file could not be checked.",
                                "Send it again; if it happens each time, ask who runs the studio."));
            }
        }
        media.delete(upload.incoming());
        return JobEnd.done();
    }

    private void refuse(Upload upload, Refusal refusal) {
        LOG.info("upload {} is refused: {}", upload.id(), refusal.code());
        uploads.refused(upload.id(), refusal);
    }

    private void check(Upload upload) throws IOException {
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "upload");
        try {
            Path input = Files.createDirectory(folder.resolve("input"));
            Path output = Files.createDirectory(folder.resolve("output"));
            Path file = input.resolve("original");
            media.download(upload.incoming(), file);
            Checked checked = gate.check(container(file), file, output);
            Upload.Result made = checked.result();
            media.put(Upload.file(upload.user(), upload.id(), made.type()), checked.file());
            if (!uploads.ready(upload.id(), made)) {
                media.delete(Upload.file(upload.user(), upload.id(), made.type()));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static Container container(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Container.of(in.readNBytes(Container.HEAD)).orElseThrow(FirstLook::unreadable);
        }
    }
}
