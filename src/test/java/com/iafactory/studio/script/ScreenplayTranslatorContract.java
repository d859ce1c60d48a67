package com.iafactory.studio.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.engine.writer.ExtractiveWriter;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Writing;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What everybody keeps to who puts screenplays into other languages: language models, a fake one and those of services. The studio has
 * no engine for it.
 */
public abstract class ScreenplayTranslatorContract {
    private static final Screenplay ORIGINAL =
            new ExtractiveWriter(Examples.NOON).write(Examples.brief(Language.FR, 60, 1), Examples.PACE);

    protected abstract ScreenplayTranslator translator();

    private static void sameLines(Cut said, Cut original) {
        assertThat(said.name()).isEqualTo(original.name());
        assertThat(said.kind()).isEqualTo(original.kind());
        assertThat(said.lines())
                .extracting(Line::role, Line::chapter)
                .isEqualTo(original.lines().stream()
                        .map(line -> org.assertj.core.groups.Tuple.tuple(line.role(), line.chapter()))
                        .toList());
    }

    @Test
    void itSaysTheSameLineForLineInTheOtherLanguage() {
        Screenplay localized = translator().localize(ORIGINAL, Writing.of(Language.DE), Examples.PACE);
        assertThat(localized.script().language()).isEqualTo(Language.DE);
        sameLines(localized.film(), ORIGINAL.film());
        assertThat(localized.shorts()).hasSameSizeAs(ORIGINAL.shorts());
        for (int i = 0; i < ORIGINAL.shorts().size(); i++) {
            sameLines(localized.shorts().get(i), ORIGINAL.shorts().get(i));
        }
        List<ScriptSegment> before = ORIGINAL.script().segments();
        assertThat(localized.script().segments())
                .extracting(ScriptSegment::timestampStart, ScriptSegment::timestampEnd)
                .isEqualTo(before.stream()
                        .map(one -> org.assertj.core.groups.Tuple.tuple(one.timestampStart(), one.timestampEnd()))
                        .toList());
        assertThat(new LanguageDetector()
                        .detect(String.join(" ", localized.film().words())))
                .isEqualTo(Language.DE);
        assertThat(Json.parse(Json.canonical(localized), Screenplay.class)).isEqualTo(localized);
        assertThat(translator().localize(ORIGINAL, Writing.of(Language.DE), Examples.PACE))
                .isEqualTo(localized);
    }
}
