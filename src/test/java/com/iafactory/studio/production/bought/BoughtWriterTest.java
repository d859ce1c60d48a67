package com.iafactory.studio.production.bought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.engine.writer.ExtractiveWriter;
import com.iafactory.studio.language.ModelWriter;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.Scribe;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Examples;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who writes when a model cannot: the next of the list, then the studio itself where it can tell it in the language asked for. */
class BoughtWriterTest {
    private static String senseless(TextRequest request) {
        return "{\"purpose\":\"" + request.purpose() + "\"}";
    }

    private static String good(TextRequest request) {
        return new PlausibleScribe().answer(new Scribe.Asked("", request.system(), request.user(), request.schema()));
    }

    private record Said(String version, Function<TextRequest, String> answers) implements LanguageModel {
        @Override
        public String answer(TextRequest request) {
            return answers.apply(request);
        }
    }

    private static BoughtWriter writer(boolean strict, List<Function<TextRequest, String>> models) {
        return new BoughtWriter(
                models.stream()
                        .map(answers -> new ModelWriter(new Said("m", answers), Examples.NOON))
                        .toList(),
                "models",
                new ExtractiveWriter(Examples.NOON),
                strict);
    }

    /** The French example, told in another language. */
    private static Brief told(Language language) {
        Brief french = Examples.brief(Language.FR, 60, 0);
        return new Brief(
                french.source(),
                language,
                french.target(),
                french.shorts(),
                french.tone(),
                french.audience(),
                french.title(),
                french.platform());
    }

    @Test
    void theNextModelIsAskedWhenWhatTheFirstWroteIsOfNoUse() {
        Screenplay written = writer(false, List.of(BoughtWriterTest::senseless, BoughtWriterTest::good))
                .write(told(Language.FR), Examples.PACE);
        assertThat(written.alternatives()).isPresent();
        assertThat(written.remarks()).noneMatch(remark -> remark.contains("own writer"));
    }

    @Test
    void theStudioWritesWhatItCanTellInTheWordsOfTheSource() {
        Screenplay written = writer(false, List.of(BoughtWriterTest::senseless, BoughtWriterTest::senseless))
                .write(told(Language.FR), Examples.PACE);
        assertThat(written.alternatives()).isEqualTo(Optional.empty());
        assertThat(written.remarks()).anyMatch(remark -> remark.contains("own writer"));
    }

    @Test
    void aGermanFilmIsNotToldInTheFrenchOfItsSource() {
        StudioException failure = catchThrowableOfType(
                StudioException.class,
                () -> writer(false, List.of(BoughtWriterTest::senseless)).write(told(Language.DE), Examples.PACE));
        assertThat(failure.code()).isEqualTo("script-unusable");
    }

    @Test
    void whoIsStrictGetsTheFirstOrNothing() {
        StudioException failure = catchThrowableOfType(
                StudioException.class,
                () -> writer(true, List.of(BoughtWriterTest::senseless, BoughtWriterTest::good))
                        .write(told(Language.FR), Examples.PACE));
        assertThat(failure.code()).isEqualTo("script-unusable");
    }
}
