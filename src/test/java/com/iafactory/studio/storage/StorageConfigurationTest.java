package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.origin.OriginConfiguration;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import com.iafactory.studio.storage.s3.S3MediaStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class StorageConfigurationTest {
    private static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");

    @TempDir
    private Path home;

    private AnnotationConfigApplicationContext start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("studio.home", home.toString());
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
        context.register(StorageConfiguration.class, OriginConfiguration.class);
        context.refresh();
        return context;
    }

    @Test
    void mediaAndKeysLieUnderTheHomeUnlessSaidOtherwise() {
        try (AnnotationConfigApplicationContext context = start(Map.of())) {
            assertThat(context.getBean(MediaStore.class)).isInstanceOf(FileMediaStore.class);
            assertThat(home.resolve("media")).isDirectory();
            assertThat(home.resolve("secret.key")).isRegularFile();
            SecretBox box = context.getBean(SecretBox.class);
            assertThat(box.open(AMINA, "f", box.seal(AMINA, "f", new Secret("x")))
                            .text())
                    .isEqualTo("x");
            SignedLinks links = context.getBean(SignedLinks.class);
            String link = links.sign("GET", "/a.wav", AMINA, Duration.ofMinutes(5));
            assertThat(links.verify("GET", "/a.wav", link.substring(link.indexOf('?') + 1)))
                    .isEqualTo(AMINA);
        }
    }

    @Test
    void theSettingsOfABucketMakeItTheStore() {
        Map<String, Object> settings = Map.of(
                "STUDIO_S3_ENDPOINT", "http://127.0.0.1:1",
                "STUDIO_S3_ACCESS_KEY", "a",
                "STUDIO_S3_SECRET_KEY", "b",
                "STUDIO_SECRET_KEY", "k1:" + "A".repeat(43) + "=");
        try (AnnotationConfigApplicationContext context = start(settings)) {
            assertThat(context.getBean(MediaStore.class)).isInstanceOf(S3MediaStore.class);
            assertThat(home).isEmptyDirectory();
        }
    }
}
