package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.engine.storyboarder.LayoutStoryboarder;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.anthropic.AnthropicProvider;
import com.iafactory.studio.provider.openai.OpenAiProvider;
import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TextRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole work of a language model over real sockets: the services take the studio's prompts and schemas as they are. */
class ThroughServicesTest {
    @TempDir
    Path folder;

    /** Without the door: it asks once, and keeps no record. */
    private final class Direct implements LanguageModel {
        private final Service<TextRequest> service;
        private final Access access;

        @SuppressWarnings("unchecked")
        Direct(Provider provider, String base, String key, Map<String, String> settings) {
            this.service = (Service<TextRequest>) provider.services(settings).stream()
                    .filter(made -> made.maker().capability() == Capability.TEXT)
                    .findFirst()
                    .orElseThrow();
            this.access = new Access(Outbound.open(AllowedPlaces.none()).with(base), base, new Secret(key), settings);
        }

        @Override
        public String version() {
            return service.maker().toString();
        }

        @Override
        public String answer(TextRequest request) {
            try {
                Path into = Files.createTempDirectory(folder, "answer");
                Step.Made made = (Step.Made) service.begin(request, access, into);
                return Files.readString(into.resolve(made.receipt().file()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void works(LanguageModel model) {
        Brief brief = Briefs.of(Language.DE, 90, 2);
        Screenplay film = new ModelWriter(model, Briefs.NOON).write(brief, Briefs.PACE);
        assertThat(film.shorts()).hasSize(2);
        assertThat(new ModelStoryboarder(new LayoutStoryboarder(), model)
                        .draw(film.film(), brief.source(), Language.DE, Briefs.PACE)
                        .imagery())
                .isNotEmpty();
        List<Cue> cues = SubtitleReader.read("00:00:01,000 --> 00:00:04,000\nGuten Morgen aus dem Tal\n");
        assertThat(new ModelTranslator(model).translate(cues, Language.DE, Writing.of(Language.IT)))
                .hasSize(1);
        assertThat(new Localizer(model)
                        .localize(film, Writing.of(Language.FR), Briefs.PACE)
                        .script()
                        .language())
                .isEqualTo(Language.FR);
    }

    @Test
    void anthropicDoesAllOfIt() {
        try (AnthropicStandIn standIn = AnthropicStandIn.open()) {
            works(new Direct(new AnthropicProvider(), standIn.url(), AnthropicStandIn.KEY, Map.of()));
            assertThat(standIn.bought().values()).containsOnly(1);
        }
    }

    @Test
    void aServerOfOpenAisShapeDoesAllOfIt() {
        try (OpenAiStandIn standIn = OpenAiStandIn.open()) {
            works(new Direct(new OpenAiProvider(), standIn.base(), OpenAiStandIn.KEY, Map.of()));
            assertThat(standIn.bought().values()).containsOnly(1);
        }
    }

    @Test
    void aServerThatOnlyKnowsJsonDoesAllOfIt() {
        try (OpenAiStandIn standIn = OpenAiStandIn.open()) {
            standIn.manner()
                    .keyless()
                    .wraps("<think>hm</think>\n```json\n%s\n```")
                    .uncounted();
            works(new Direct(new OpenAiProvider(), standIn.base(), "", Map.of("json", "object")));
        }
    }

    @Test
    void theSourceOfARepairedScriptIsReadOnce() {
        AtomicInteger asked = new AtomicInteger();
        PlausibleScribe scribe = new PlausibleScribe();
        try (AnthropicStandIn standIn =
                AnthropicStandIn.open(request -> asked.getAndIncrement() == 0 ? "{}" : scribe.answer(request))) {
            LanguageModel model = new Direct(new AnthropicProvider(), standIn.url(), AnthropicStandIn.KEY, Map.of());
            String paragraph = Briefs.example(Language.FR).replaceAll("(?m)^[#|>-].*$", "");
            Brief brief = Briefs.of("# Le train\n\n" + (paragraph + "\n\n").repeat(8), Language.FR, 90, 0);
            new ModelWriter(model, Briefs.NOON).write(brief, Briefs.PACE);
            assertThat(asked.get()).isEqualTo(2);
            assertThat(standIn.cacheHits()).isEqualTo(1);
        }
    }
}
