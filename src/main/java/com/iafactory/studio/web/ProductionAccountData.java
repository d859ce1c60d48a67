package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.production.project.ProductionRoom;
import com.iafactory.studio.production.project.Script;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A user's scripts, projects and media. */
record ProductionAccountData(ProductionRoom room, ProjectViews views, MediaStore media) implements AccountData {
    @Override
    public String part() {
        return "productions";
    }

    @Override
    public Object export(UUID user) {
        List<Object> scripts = new ArrayList<>();
        room.scripts().list(user).forEach(script -> scripts.add(whole(script)));
        List<Object> projects = new ArrayList<>();
        room.projects()
                .list(user, Optional.empty(), Integer.MAX_VALUE)
                .forEach(project -> projects.add(views.whole(project)));
        Map<String, Long> files = new LinkedHashMap<>();
        media.each(MediaFolder.user(user), stored -> files.put(stored.key().path(), stored.bytes()));
        return Map.of("scripts", scripts, "projects", projects, "media", files);
    }

    private static Map<String, Object> whole(Script script) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", script.id());
        whole.put("created_at", script.createdAt());
        whole.put("source_text", script.wishes().text());
        script.published().ifPresent(published -> whole.put("script", published));
        return whole;
    }

    @Override
    public void delete(UUID user) {
        room.productions().forget(user);
    }
}
