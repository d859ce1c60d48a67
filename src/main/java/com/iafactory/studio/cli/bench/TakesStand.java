package com.iafactory.studio.cli.bench;

import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.web.Rooms;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The rooms of the service with its door to services, in this process; nothing works in the background. */
final class TakesStand {
    private TakesStand() {}

    static AnnotationConfigApplicationContext open(Path home, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("studio.home", home.toString());
        all.put("studio.api-only", "true");
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", all));
        context.register(Rooms.class);
        context.refresh();
        return context;
    }

    /** Settings of a studio that buys the pictures of its films from a stand-in of OpenAI, all in the look of the first. */
    static Map<String, String> inOneLook(OpenAiStandIn standIn, int atOnce) {
        return Map.of(
                "STUDIO_PICTURES_MAKERS", "openai,local",
                "STUDIO_WRITER_MAKERS", "local",
                "STUDIO_VOICE_MAKERS", "local",
                "OPENAI_API_KEY", OpenAiStandIn.KEY,
                "OPENAI_BASE_URL", standIn.base(),
                "OPENAI_AT_ONCE", Integer.toString(atOnce),
                "OPENAI_PER_MINUTE", "1000");
    }

    /** Settings of a studio that buys pictures and clips from a stand-in. */
    static Map<String, String> of(String standIn, int atOnce) {
        return Map.of(
                "FAL_API_KEY",
                "key-of-the-stand-in",
                "FAL_BASE_URL",
                standIn,
                "FAL_AT_ONCE",
                Integer.toString(atOnce),
                "FAL_PER_MINUTE",
                "1000");
    }
}
