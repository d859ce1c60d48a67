package com.iafactory.studio.production.sound;

import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.retention.Standing;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import java.util.List;
import java.util.UUID;

/** Removes the file of a sound that was deleted, unless the same has been asked for again. */
final class SoundRemovalJob implements JobHandler {
    private final SoundMedia sounds;
    private final MediaStore media;

    SoundRemovalJob(SoundMedia sounds, MediaStore media) {
        this.sounds = sounds;
        this.media = media;
    }

    @Override
    public String kind() {
        return Sounds.REMOVE;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) {
        MediaKey file = new MediaKey(data);
        UUID user = file.owner().orElseThrow();
        sounds.inTurn(user, () -> {
            if (!Standing.NEEDED.equals(sounds.standings(user, List.of(file)).get(file))) {
                media.delete(file);
            }
        });
        return JobEnd.done();
    }
}
