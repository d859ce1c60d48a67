package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description that is checked in is that of the routes there are. {@code -Dopenapi.rewrite=true} writes it anew. */
class OpenApiTest {
    private static final Path CHECKED_IN = Path.of("docs/openapi.json");

    @RegisterExtension
    static final TestService SERVICE = TestService.with(SpringDocs.VARIABLES, SpringDocs.class);

    private static String described() {
        Answer answer = SERVICE.get(SpringDocs.PATH, SERVICE.owner());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(answer.json()) + "\n";
    }

    @Test
    void theDescriptionIsThatOfTheRoutes() throws IOException {
        String described = described();
        if (Boolean.getBoolean("openapi.rewrite")) {
            Files.writeString(CHECKED_IN, described);
        }
        assertThat(described)
                .as("docs/openapi.json no longer describes the routes; write it anew with -Dopenapi.rewrite=true")
                .isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void everyRouteSaysWhatItDoesAndNoTypeIsLeftOpen() throws IOException {
        JsonNode api = new JsonMapper().readTree(Files.readString(CHECKED_IN));
        assertThat(api.path("openapi").asString("")).startsWith("3.1");
        List<String> silent = new ArrayList<>();
        api.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((verb, operation) -> {
                    if (operation.path("summary").asString("").isBlank()) {
                        silent.add(verb + " " + path);
                    }
                    operation
                            .path("responses")
                            .forEachEntry((status, answer) -> answer.path("content")
                                    .forEachEntry((type, content) -> {
                                        JsonNode schema = content.path("schema");
                                        if (schema.path("type").asString("").equals("object") && schema.size() == 1) {
                                            silent.add(verb + " " + path + " answers anything");
                                        }
                                    }));
                }));
        assertThat(silent).isEmpty();
        assertThat(api.path("paths").size()).isGreaterThan(40);
    }

    @Test
    void theServiceGivesOutTheDescriptionToAnybody() throws IOException {
        Answer served = SERVICE.get("/api/v1/openapi.json", "");
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Content-Type")).startsWith("application/json");
        assertThat(served.body()).isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        Answer page = SERVICE.get("/api/docs", "");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("/api/docs/start.js").doesNotContain("http:", "https:", "//");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        for (String file : List.of("swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png", "start.js")) {
            assertThat(SERVICE.get("/api/docs/" + file, "").status()).as(file).isEqualTo(200);
        }
        assertThat(SERVICE.get("/api/docs/..%2fopenapi.json", "").status()).isBetween(400, 404);
        assertThat(SERVICE.get("/api/docs/index.html", "").text("code")).isEqualTo("page-not-found");
    }
}
