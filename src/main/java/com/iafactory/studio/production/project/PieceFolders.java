package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.ProjectArea;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the files of a user's pieces lie in the media store, as far as they are made. Thread-safe. */
record PieceFolders(JdbcClient jdbc) {
    Map<Digest, MediaFolder> of(UUID user, Collection<Digest> pieces) {
        Map<Digest, MediaFolder> folders = new LinkedHashMap<>();
        jdbc.sql("SELECT digest, project_id, area FROM media_piece WHERE user_id = :user AND digest = ANY (:digests)")
                .param("user", user)
                .param("digests", pieces.stream().map(Digest::hex).toArray(String[]::new))
                .query((row, number) -> folders.put(
                        new Digest(row.getString("digest")),
                        MediaFolder.area(
                                        user,
                                        row.getObject("project_id", UUID.class),
                                        ProjectArea.valueOf(row.getString("area")))
                                .folder(row.getString("digest"))))
                .list();
        return folders;
    }
}
