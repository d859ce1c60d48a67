package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.ProjectArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Subtitles in other languages that an earlier edition was delivered with: what somebody took away is not kept. Thread-safe. */
record FormerSubtitles(MediaStore media) {
    /** For example {@code film.de.vtt}. */
    private static final Pattern NAME = Pattern.compile(".+\\.("
            + Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining("|"))
            + ")\\.(srt|vtt|ass)");

    private static final List<ProjectArea> PLACES =
            List.of(ProjectArea.YOUTUBE, ProjectArea.TIKTOK, ProjectArea.INSTAGRAM);

    /** @param delivered what belongs to this edition */
    void clear(Project project, Set<MediaKey> delivered) {
        if (project.edition() == 1) {
            return;
        }
        List<MediaKey> former = new ArrayList<>();
        for (ProjectArea place : PLACES) {
            media.each(MediaFolder.area(project.user(), project.id(), place), stored -> former.add(stored.key()));
        }
        former.stream()
                .filter(key -> NAME.matcher(key.name()).matches() && !delivered.contains(key))
                .forEach(media::delete);
    }
}
