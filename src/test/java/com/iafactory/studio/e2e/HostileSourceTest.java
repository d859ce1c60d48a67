package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A text written to do harm makes a film like any other, and nothing else happens. */
class HostileSourceTest {
    @TempDir
    private Path folder;

    @Test
    void becomesAFilmLikeAnyOther() throws IOException {
        Path canary = folder.resolve("canary");
        Path source = Files.writeString(folder.resolve("it's 100% [v],drawtext=text='x';$(id).md"), text(canary));
        Path out = folder.resolve("out");

        StudioProcess.Ended ended = StudioProcess.Setting.at(folder.resolve("home"))
                .run(
                        "make",
                        source.toString(),
                        "--out",
                        out.toString(),
                        "--duration",
                        "20",
                        "--shorts",
                        "1",
                        "--formats",
                        "youtube,tiktok",
                        "--language",
                        "fr",
                        "--title",
                        "L'attaque : 100 % <b>\"gras\"</b> {\\b1} %{pts} $(touch " + canary + ")",
                        "--json");

        assertThat(ended.exitCode()).as(ended.complaint()).isZero();
        assertThat(canary).doesNotExist();
        JsonNode report = ended.json();
        Path made = Path.of(report.get("folder").asString());
        assertThat(made.getParent()).isEqualTo(out);
        for (JsonNode deliverable : report.get("deliverables")) {
            assertThat(deliverable.get("quality").get("passed").asBoolean()).isTrue();
            assertThat(made.resolve(deliverable.get("path").asString())).isNotEmptyFile();
        }
        for (String cut : List.of("film", "short-1")) {
            plain(Subtitles.srt(made.resolve(cut + ".srt")));
            plain(Subtitles.vtt(made.resolve(cut + ".vtt")));
        }
        String page = Files.readString(made.resolve("index.html"));
        assertThat(page).doesNotContain("<script", "<b>\"gras", "<img src=x", "onerror=alert(1)>");
    }

    /** No markup, no override tag, nothing invisible that could turn a line around. */
    private static void plain(List<Subtitles.Subtitle> cues) {
        assertThat(cues).isNotEmpty();
        for (Subtitles.Subtitle cue : cues) {
            assertThat(cue.text())
                    .doesNotContain("<script", "<b>", "{\\", "-->", "\u202e", "\u200b", "\ue000")
                    .doesNotContainPattern("\\p{Co}|\\p{Cn}|[\\u202a-\\u202e\\u2066-\\u2069]");
        }
    }

    private static String text(Path canary) {
        return """
                # Un rapport {\\b1}hostile{\\b0} : 100 %% d'attaques <script>alert(1)</script>

                Le rapport de 2024 compte 1 250 attaques, soit 40 %% de plus {\\pos(1,1)\\fs200}qu'en 2023 dans le pays.

                Une commande $(touch %1$s) ou `touch %1$s` cachée dans un texte ne doit jamais être exécutée par un outil.

                Le filtre drawtext=text='x':x=0,[0:v]scale=1:1;[out] et la suite %%{pts} \\: \\\\ ' " restent de simples mots pour nous.

                Les lettres \u202eretournées\u202c, les espaces\u200b nuls, la zone privée \ue000 et les drapeaux 🇨🇭 👩‍👩‍👧 gardent leur place.

                Un zalgo Z%2$s flotte ici, puis un mot de quatre cents lettres %3$s arrête la lecture pendant un moment.

                <img src=x onerror=alert(1)> Le lien [caché](javascript:alert(1)) et https://example.org/?a=1&b=<c> sont lus sans danger.

                Le mot chinois 火车 signifie « train », et la phrase continue en français jusqu'à sa fin naturelle.

                - Premier point : 12 --> 34, avec une flèche de sous-titre
                - Second point ; file 'x.mp4' et #EXTM3U
                """.formatted(canary, "\u0300\u0301\u0302\u0303\u0304".repeat(40), "a".repeat(400));
    }
}
