package com.iafactory.studio.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.SourceDocument.Heading;
import com.iafactory.studio.script.SourceDocument.Listing;
import com.iafactory.studio.script.SourceDocument.Paragraph;
import com.iafactory.studio.script.SourceDocument.Quotation;
import com.iafactory.studio.script.SourceDocument.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceReaderTest {
    private static final String PROSE =
            "Le tramway relie le port au plateau en vingt minutes. Il part toutes les six minutes"
                    + " le matin et le soir. Les habitants du quartier disent que la ville est plus calme depuis qu'il est là,"
                    + " et les commerces de la rue ont retrouvé des clients.";

    private final SourceReader reader = new SourceReader();

    @Test
    void keepsTheStructureOfMarkdown() {
        SourceDocument document = reader.read(
                "# Le tramway\n\n" + PROSE + "\n\n## Les chiffres\n\n| An | Trajets (%) |\n|---|---|\n| 2020 | 12 |\n\n"
                        + "1. Premier pas\n2. Second pas\n\n> La ville respire.\n> — Lina Haddad, architecte\n",
                Language.FR);

        assertThat(document.title()).contains("Le tramway");
        assertThat(document.blocks().get(0))
                .isInstanceOfSatisfying(
                        Paragraph.class, p -> assertThat(p.sentences()).hasSize(3));
        assertThat(document.blocks().get(1)).isEqualTo(new Heading(2, "Les chiffres"));
        assertThat(document.blocks().get(2))
                .isEqualTo(new Table(List.of("An", "Trajets\u00A0(%)"), List.of(List.of("2020", "12"))));
        assertThat(document.blocks().get(3)).isEqualTo(new Listing(true, List.of("Premier pas", "Second pas")));
        assertThat(document.blocks().get(4))
                .isEqualTo(new Quotation("La ville respire.", Optional.of("Lina Haddad, architecte")));
    }

    @Test
    void readsPlainTextWithAFirstLineAsTitle() {
        Source source = reader.read("Le tramway du port\n\n" + PROSE + "\n\nLa suite\n\n" + PROSE, Optional.empty());

        assertThat(source.language()).isEqualTo(Language.FR);
        assertThat(source.document().title()).contains("Le tramway du port");
        assertThat(source.document().blocks()).element(1).isEqualTo(new Heading(2, "La suite"));
    }

    @Test
    void takesTheTitleOfTheFrontMatter() {
        SourceDocument document = reader.read("---\ntitle: \"Un titre\"\ntags: a\n---\n\n" + PROSE, Language.FR);

        assertThat(document.title()).contains("Un titre");
        assertThat(document.blocks()).hasSize(1);
    }

    @Test
    void leavesOutWhatCannotBeSaid() {
        SourceDocument document = reader.read(
                PROSE
                        + "\n\nUn **mot** \uD83D\uDE80 caché\u200B et [un lien](https://a.example/b) vers https://a.example/c."
                        + " {\\b1}Gras %{pts} $(ls) <i>fin</i>.\n\n```\ncode\n```\n",
                Language.FR);

        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().get(1))
                .isEqualTo(new Paragraph(List.of("Un mot caché et un lien vers.", "Gras %pts $(ls) fin.")));
    }

    @Test
    void tiesFrenchPunctuationAndNumbersToTheirWords() {
        SourceDocument document = reader.read(
                PROSE + "\n\nPourquoi 10 000 trajets ? « Parce que la ville grandit » : voilà !", Language.FR);

        String text = ((Paragraph) document.blocks().get(1)).sentences().toString();
        assertThat(text)
                .contains("10\u202F000 trajets\u202F?", "«\u00A0Parce", "grandit\u202F»\u00A0:", "voilà\u202F!");
        assertThat(Words.of(text)).allMatch(SpokenText::audible);
    }

    @Test
    void aGermanDateAtTheStartOfALineIsNoList() {
        SourceDocument document = reader.read(
                "Die Schweiz feiert ihren Geburtstag jedes Jahr mit Feuern auf den Bergen, und zwar am\n"
                        + "1. August auf allen Plätzen des Landes. Die Kinder tragen Laternen durch das Dorf, und die"
                        + " Glocken läuten am Abend in jeder Gemeinde, von der grössten Stadt bis zum kleinsten Weiler.",
                Language.DE);

        assertThat(document.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        p -> assertThat(p.sentences().getFirst())
                                .endsWith("am 1. August auf allen Plätzen des Landes."));
    }

    static Stream<Arguments> badInputs() {
        return Stream.of(
                Arguments.of("source-empty", ""),
                Arguments.of("source-empty", " \n\t\u00A0\n"),
                Arguments.of("source-too-short", "Le train suisse"),
                Arguments.of("source-too-short", "# Un sujet\n\nLes trains en Suisse."),
                Arguments.of("source-only-headings", "# Un\n\n## Deux\n\n## Trois\n"),
                Arguments.of("source-binary", "PNG\0\0\1" + PROSE),
                Arguments.of("source-binary", "\u0001\u0002\u0003\u0004 abc".repeat(50)),
                Arguments.of("source-too-long", "mot ".repeat(500_000)),
                Arguments.of("language-unknown", "Москва является столицей и крупнейшим городом страны. ".repeat(10)),
                Arguments.of("language-unknown", "北京是中华人民共和国的首都，也是全国的政治中心和文化中心。".repeat(10)),
                Arguments.of(
                        "language-unknown",
                        "La ciudad de Madrid es la capital del país y la más poblada de todas. ".repeat(6)));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void refusesWhatIsNoSourceWithASentenceAndARemedy(String code, String text) {
        assertThatThrownBy(() -> reader.read(text, Optional.empty()))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.kind()).isEqualTo(StudioException.Kind.INPUT);
                    assertThat(e.getMessage()).endsWith(".");
                    assertThat(e.remedy()).endsWith(".");
                });
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> reader.read(("é" + PROSE).getBytes(StandardCharsets.ISO_8859_1), Optional.empty()))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("source-not-utf8"));
        assertThatThrownBy(() -> reader.read(PROSE.getBytes(StandardCharsets.UTF_16), Optional.empty()))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("source-not-utf8"));
    }

    @Test
    void readsAByteOrderMarkAway() {
        assertThat(reader.read(("\uFEFF# Titre\n\n" + PROSE).getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .document()
                        .title())
                .contains("Titre");
    }
}
