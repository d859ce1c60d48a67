package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.language.ModelWriter;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.Scribe;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import com.iafactory.studio.web.TestService.Answer;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Scripts from a topic alone, where there is a language model. */
class TopicRoutesTest {
    @RegisterExtension
    static final TestService SERVICE =
            TestService.working(Map.of("studio.home", TinyFilms.home().toString()), Model.class);

    private static String owner = "";

    @BeforeAll
    static void logIn() {
        owner = SERVICE.owner();
    }

    @Configuration(proxyBeanMethods = false)
    static class Model {
        @Bean
        @Primary
        ScriptWriter modelWriter(Clock clock) {
            return new ModelWriter(
                    new LanguageModel() {
                        @Override
                        public String version() {
                            return "plausible 1";
                        }

                        @Override
                        public String answer(TextRequest request) {
                            return new PlausibleScribe()
                                    .answer(new Scribe.Asked("", request.system(), request.user(), request.schema()));
                        }
                    },
                    clock);
        }
    }

    private static Answer generate(String body) {
        return SERVICE.send(SERVICE.request("/api/v1/scripts/generate")
                .header("Authorization", "Bearer " + owner)
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=60")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void aTopicBecomesAScriptInTheLanguageAskedFor() {
        Answer script = generate(
                "{\"topic\":\"Die Gletscher der Alpen\",\"language\":\"de\",\"duration_target\":60,\"shorts\":1}");
        assertThat(script.status()).as(script.body()).isEqualTo(201);
        assertThat(script.text("language")).isEqualTo("de");
        assertThat(script.json().path("segments").size()).isPositive();
        assertThat(script.text("hook")).isNotBlank();
    }

    @Test
    void oneOfTheHooksAndTitlesThatAreOfferedIsChosen() {
        Answer script = generate(
                "{\"topic\":\"Die Gletscher der Alpen\",\"language\":\"de\",\"duration_target\":60,\"shorts\":1}");
        String place = "/api/v1/scripts/" + script.text("id");
        Answer choices = SERVICE.get(place + "/choices", owner);
        assertThat(choices.json().path("hooks").size()).as(choices.body()).isEqualTo(5);
        assertThat(choices.json().path("titles").size()).isEqualTo(5);
        String hook = choices.json().path("hooks").get(3).asString();
        String title = choices.json().path("titles").get(2).asString();
        assertThat(script.text("hook")).isNotEqualTo(hook);
        Answer chosen = choose(place, script.header("ETag"), "{\"hook\":3,\"title\":2}");
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
        assertThat(chosen.text("hook")).isEqualTo(hook);
        assertThat(chosen.text("title")).isEqualTo(title);
        assertThat(SERVICE.get(place, owner).text("hook")).isEqualTo(hook);
        assertThat(choose(place, script.header("ETag"), "{\"hook\":0}").status())
                .as("somebody else changed it meanwhile")
                .isEqualTo(412);
        assertThat(choose(place, chosen.header("ETag"), "{\"title\":5}").text("code"))
                .isEqualTo("choice-not-found");
    }

    private static Answer choose(String place, String tag, String body) {
        return SERVICE.send(SERVICE.request(place + "/choose")
                .header("Authorization", "Bearer " + owner)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void theLanguageOfATopicIsFoundWhereItCanBe() {
        Answer script =
                generate("{\"topic\":\"Pourquoi les glaciers des Alpes reculent et ce que cela veut dire pour les"
                        + " gens de la vallée\",\"duration_target\":60,\"shorts\":0}");
        assertThat(script.status()).as(script.body()).isEqualTo(201);
        assertThat(script.text("language")).isEqualTo("fr");
        assertThat(generate("{\"topic\":\"Xyzzy\"}").text("code")).isEqualTo("language-unknown");
    }

    @Test
    void aTopicThatIsATextIsRefused() {
        Answer script = generate("{\"topic\":\"" + "many words ".repeat(300) + "\",\"language\":\"en\"}");
        assertThat(script.text("code")).isEqualTo("topic-wrong");
    }
}
