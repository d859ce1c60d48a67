package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.e2e.StudioProcess.Setting;
import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The key that the owner entered into the service, as the command sees it. */
class EnteredKeyTest {
    private static final String PASSWORD = "entered horse 9 battery";
    private static final Pattern READY = Pattern.compile("studio: ready at (http://localhost:\\d+) .*");

    @TempDir
    private Path folder;

    private static String call(String method, String url, String token, String body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + token)
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private StudioProcess.Ended make(Setting setting) {
        return setting.run(
                "make",
                "--topic",
                "Why bread rises",
                "--language",
                "en",
                "--duration",
                "20",
                "--shorts",
                "0",
                "--formats",
                "youtube",
                "--music",
                "none",
                "--out",
                folder.resolve("out").toString());
    }

    @Test
    void aTopicIsWrittenWithTheKeyThatWasEnteredForTheWholeInstallation() throws Exception {
        try (AnthropicStandIn model = AnthropicStandIn.open(new PlausibleScribe())) {
            Setting setting = Setting.at(folder.resolve("home")).with("ANTHROPIC_BASE_URL", model.url());
            StudioProcess service = setting.with("STUDIO_OWNER_EMAIL", "o@example.com")
                    .with("STUDIO_OWNER_PASSWORD", PASSWORD)
                    .start("serve", "--port", "0", "--api-only");
            Matcher ready = READY.matcher(service.awaitLine("studio: ready"));
            assertThat(ready.matches()).isTrue();
            String routes = ready.group(1) + "/api/v1";

            StudioProcess.Ended without = make(setting);
            assertThat(without.exitCode()).as(without.complaint()).isEqualTo(4);
            assertThat(without.complaint()).contains("no language model is configured");

            String login = call(
                    "POST",
                    routes + "/auth/login",
                    "",
                    "{\"email\":\"o@example.com\",\"password\":\"" + PASSWORD + "\",\"client\":\"api\"}");
            String token =
                    JsonMapper.shared().readTree(login).path("access_token").asString("");
            String entered = call(
                    "PUT",
                    routes + "/makers/anthropic/key?installation=true",
                    token,
                    "{\"key\":\"" + AnthropicStandIn.KEY + "\"}");
            assertThat(entered).isEmpty();
            service.handle().destroy();
            service.await();

            StudioProcess.Ended with = make(setting);
            assertThat(with.exitCode()).as(with.complaint()).isZero();
            assertThat(model.bought()).isNotEmpty();
            assertThat(with.complaint() + with.output()).doesNotContain(AnthropicStandIn.KEY);
        }
    }
}
