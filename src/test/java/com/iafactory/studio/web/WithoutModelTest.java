package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What needs a language model is refused at once where there is none. */
class WithoutModelTest {
    @RegisterExtension
    static final TestService SERVICE =
            TestService.working(Map.of("studio.home", TinyFilms.home().toString()));

    private static final String TEXT =
            "# Le pain\\n\\nLe pain lève grâce à la levure, qui mange le sucre de la farine. "
                    + "Un boulanger de Genève en cuit 400 chaque nuit. Les gens du quartier viennent tôt le matin. "
                    + "Il faut beaucoup de patience pour une bonne pâte, et le temps fait le reste.";

    @Test
    void otherLettersThanThoseOfTheTextAreRefusedWithWhatToDo() {
        String owner = SERVICE.owner();
        String darija = "كل صباح الخدمة تعاود تبدا كيما البارح. لازم نشوفو مليح باش نفهمو واش راه صاري. ".repeat(4);
        Answer latin = SERVICE.call(
                "POST",
                "/api/v1/scripts/generate",
                owner,
                "{\"source_text\":\"" + darija
                        + "\",\"language\":\"darija\",\"letters\":\"latin\",\"duration_target\":20}");
        assertThat(latin.status()).as(latin.body()).isEqualTo(403);
        assertThat(latin.text("code")).isEqualTo("letters-need-model");
        assertThat(latin.text("remedy")).contains("Leave letters out");
        Answer french = SERVICE.call(
                "POST",
                "/api/v1/scripts/generate",
                owner,
                "{\"source_text\":\"" + TEXT + "\",\"language\":\"fr\",\"letters\":\"latin\",\"duration_target\":20}");
        assertThat(french.status()).as(french.body()).isEqualTo(400);
        assertThat(french.text("code")).isEqualTo("letters-not-to-choose");
    }

    @Test
    void otherLanguagesAreRefusedWithWhatToDo() {
        String owner = SERVICE.owner();
        String script = SERVICE.call(
                        "POST",
                        "/api/v1/scripts/generate",
                        owner,
                        "{\"source_text\":\"" + TEXT + "\",\"language\":\"fr\",\"duration_target\":20,\"shorts\":0}")
                .text("id");
        Answer subtitles = SERVICE.call(
                "POST", "/api/v1/video/generate", owner, "{\"script_id\":\"" + script + "\",\"subtitles\":[\"it\"]}");
        assertThat(subtitles.status()).as(subtitles.body()).isEqualTo(403);
        assertThat(subtitles.text("code")).isEqualTo("no-language-model");
        assertThat(subtitles.text("remedy")).contains("SRT or VTT");
        Answer localized =
                SERVICE.call("POST", "/api/v1/scripts/" + script + "/localize", owner, "{\"language\":\"it\"}");
        assertThat(localized.status()).as(localized.body()).isEqualTo(403);
        assertThat(localized.text("code")).isEqualTo("no-language-model");
        assertThat(SERVICE.get("/api/v1/projects", owner).json().path("items").size())
                .isZero();
    }
}
