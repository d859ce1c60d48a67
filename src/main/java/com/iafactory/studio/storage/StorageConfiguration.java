package com.iafactory.studio.storage;

import com.iafactory.studio.secret.KeyFile;
import com.iafactory.studio.secret.KeyRing;
import com.iafactory.studio.secret.SecretBox;
import com.iafactory.studio.storage.s3.S3MediaStore;
import com.iafactory.studio.storage.s3.S3Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The media store that the settings call for, and the keys that lie beside it. */
@Configuration(proxyBeanMethods = false)
public class StorageConfiguration {
    private static final List<String> VARIABLES = List.of(
            "STUDIO_S3_ENDPOINT",
            "STUDIO_S3_REGION",
            "STUDIO_S3_BUCKET",
            "STUDIO_S3_ACCESS_KEY",
            "STUDIO_S3_SECRET_KEY",
            "STUDIO_S3_PATH_STYLE",
            "STUDIO_S3_ENCRYPTION",
            "STUDIO_S3_KMS_KEY",
            "STUDIO_SECRET_KEY");

    /** In S3 when any of its settings is there, else under the studio's home. */
    @Bean
    MediaStore mediaStore(Environment environment, Clock clock) {
        return S3Settings.from(variables(environment))
                .<MediaStore>map(S3MediaStore::open)
                .orElseGet(() -> FileMediaStore.open(home(environment).resolve("media"), clock));
    }

    @Bean
    KeyRing keyRing(Environment environment) {
        return KeyFile.open(variables(environment), home(environment).resolve("secret.key"));
    }

    @Bean
    SecretBox secretBox(KeyRing keys) {
        return new SecretBox(keys);
    }

    @Bean
    SignedLinks signedLinks(KeyRing keys, Clock clock) {
        return new SignedLinks(keys, clock);
    }

    private static Path home(Environment environment) {
        return StudioHome.named(environment.getProperty("studio.home", ""));
    }

    private static Map<String, String> variables(Environment environment) {
        Map<String, String> found = new HashMap<>();
        for (String name : VARIABLES) {
            found.put(name, environment.getProperty(name, ""));
        }
        return found;
    }
}
