package com.iafactory.studio.cli.torture;

import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.web.Rooms;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The rooms of the service in this process: to ask for films and to look at the books; works on nothing. */
final class Watcher {
    private Watcher() {}

    /** Nothing outside is ever called, whatever keys this machine has, but what the settings name. */
    static Map<String, String> offline() {
        Map<String, String> settings = new HashMap<>();
        for (Capability capability : Capability.values()) {
            settings.put("STUDIO_" + capability.part().toUpperCase(Locale.ROOT) + "_MAKERS", MakerChoice.LOCAL);
        }
        return settings;
    }

    static AnnotationConfigApplicationContext open(Path home, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("studio.home", home.toString());
        all.put("studio.api-only", "true");
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("torture", all));
        context.register(Rooms.class);
        context.refresh();
        return context;
    }
}
