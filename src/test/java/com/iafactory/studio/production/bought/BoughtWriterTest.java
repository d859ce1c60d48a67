package com.iafactory.studio.production.bought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.engine.writer.ExtractiveWriter;
import com.iafactory.studio.language.ModelWriter;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.Scribe;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Examples;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.MakerLeft;
import com.iafactory.studio.take.TextRequest;
import java.util.List;
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

    private static BoughtWriter writer(boolean strict, boolean last, Function<TextRequest, String> answers) {
        AskedModel asked = new AskedModel(new Said("m", answers), new Maker("said", Capability.TEXT, "m", "1"));
        return new BoughtWriter(asked, new ModelWriter(asked.model(), Examples.NOON), last, strict);
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
    void whatAModelWritesIsKeptUnderItsNameAlone() {
        BoughtWriter writer = writer(false, true, BoughtWriterTest::good);
        assertThat(writer.write(told(Language.FR), Examples.PACE).alternatives())
                .isPresent();
        assertThat(writer.version()).doesNotContain(new ExtractiveWriter(Examples.NOON).version());
    }

    @Test
    void whatIsOfNoUseIsLeftToTheNextWriterWhoKeepsItUnderHisOwnName() {
        for (boolean last : List.of(true, false)) {
            MakerLeft failure = catchThrowableOfType(
                    MakerLeft.class,
                    () -> writer(false, last, BoughtWriterTest::senseless).write(told(Language.FR), Examples.PACE));
            assertThat(failure.left().provider()).isEqualTo("said");
            assertThat(failure.left().work()).contains("script");
        }
    }

    @Test
    void aGermanFilmIsNotToldInTheFrenchOfItsSource() {
        StudioException failure = catchThrowableOfType(
                StudioException.class,
                () -> writer(false, true, BoughtWriterTest::senseless).write(told(Language.DE), Examples.PACE));
        assertThat(failure.code()).isEqualTo("script-unusable");
        assertThat(catchThrowable(() ->
                        writer(false, false, BoughtWriterTest::senseless).write(told(Language.DE), Examples.PACE)))
                .isInstanceOf(MakerLeft.class);
    }

    @Test
    void whoIsStrictGetsTheFirstOrNothing() {
        StudioException failure = catchThrowableOfType(
                StudioException.class,
                () -> writer(true, false, BoughtWriterTest::senseless).write(told(Language.FR), Examples.PACE));
        assertThat(failure.code()).isEqualTo("script-unusable");
    }
}
