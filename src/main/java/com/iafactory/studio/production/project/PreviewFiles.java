package com.iafactory.studio.production.project;

import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.ProjectArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Where previews lie; they go when there is something better to see. Thread-safe. */
record PreviewFiles(MediaStore media) {
    static MediaKey key(UUID user, UUID project, int edition, int shots) {
        return folder(user, project).key(edition + "-" + shots + ".mp4");
    }

    private static MediaFolder folder(UUID user, UUID project) {
        return MediaFolder.area(user, project, ProjectArea.VIDEO).folder("preview");
    }

    /** Removes older ones; the latest but one stays for those who are just watching it. */
    void keepLatest(Project project) {
        all(project).stream()
                .sorted(Comparator.comparingInt(PreviewFiles::rank).reversed())
                .skip(2)
                .forEach(media::delete);
    }

    void clear(Project project) {
        all(project).forEach(media::delete);
    }

    private List<MediaKey> all(Project project) {
        List<MediaKey> keys = new ArrayList<>();
        media.each(folder(project.user(), project.id()), stored -> keys.add(stored.key()));
        return keys;
    }

    /** Later editions and longer previews are later. */
    private static int rank(MediaKey key) {
        String[] numbers = key.name().replace(".mp4", "").split("-", -1);
        return Integer.parseInt(numbers[0]) * 100_000 + Integer.parseInt(numbers[1]);
    }
}
