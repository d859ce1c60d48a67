package com.iafactory.studio.web;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The description of this API and the page on which it is browsed; both come with the studio, nothing is loaded from elsewhere. */
@RestController
final class ApiDocsController {
    private static final String JAR = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String FILES = "META-INF/resources/webjars/swagger-ui/";
    /** Only what is served from here may run; the page sets styles of its own and shows small pictures it holds itself. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, MediaType> ASSETS = Map.of(
            "swagger-ui.css", new MediaType("text", "css", StandardCharsets.UTF_8),
            "swagger-ui-bundle.js", new MediaType("text", "javascript", StandardCharsets.UTF_8),
            "favicon-32x32.png", MediaType.IMAGE_PNG);

    /** This description, OpenAPI 3.1. */
    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() {
        return file("openapi.json", MediaType.APPLICATION_JSON);
    }

    /** The page. */
    @GetMapping("/api/docs")
    ResponseEntity<byte[]> page() {
        return file("api-docs/index.html", new MediaType("text", "html", StandardCharsets.UTF_8));
    }

    /** What the page is made of. */
    @GetMapping("/api/docs/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        MediaType type = ASSETS.get(name);
        if (name.equals("start.js")) {
            return file("api-docs/start.js", new MediaType("text", "javascript", StandardCharsets.UTF_8));
        }
        if (type == null) {
            throw new StudioException(
                    StudioException.Kind.MISSING, "page-not-found", "There is no such page.", "Open /api/docs.");
        }
        return file(FILES + Version.NUMBER + "/" + name, type);
    }

    private static ResponseEntity<byte[]> file(String path, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .header("Content-Security-Policy", CONTENT_POLICY)
                .body(read(path));
    }

    private static byte[] read(String path) {
        try (InputStream in = Objects.requireNonNull(
                ApiDocsController.class.getClassLoader().getResourceAsStream(path),
                path + " is packed with the studio")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the page's library; its files lie in a folder of that name. */
    private static final class Version {
        static final String NUMBER = number();

        private static String number() {
            Properties properties = new Properties();
            try (InputStream in = new java.io.ByteArrayInputStream(read(JAR))) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties.getProperty("version");
        }
    }
}
