package com.iafactory.studio.upload;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.process.Sandbox;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.ContentType;
import com.iafactory.studio.storage.MediaStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uploads that are ready, and whatever opens foreign media, for tests of other rooms. */
public record UploadedMedia(JdbcClient jdbc, MediaStore media, IdSource ids) {
    /** In the sandbox where there is one. */
    public static ForeignMedia foreign() {
        return new ForeignMedia(new Gate(() -> Sandbox.find().or(() -> Optional.of(Sandbox.limitsOnly()))));
    }

    public Uploads rows() {
        return new Uploads(jdbc, new Queues(jdbc));
    }

    /** A file of the studio's own form, as if a user had sent it and it had been made over. */
    public void add(UUID user, String name, Path file, UploadKind kind, ContentType type, Duration length) {
        UUID id = ids.next();
        rows().create(id, user, name, 1, 0);
        media.put(Upload.file(user, id, type), file);
        rows().ready(id, new Upload.Result(kind, type, length, 1920, 1080));
    }
}
