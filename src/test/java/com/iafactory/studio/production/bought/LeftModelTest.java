package com.iafactory.studio.production.bought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.growth.MarketingBrief;
import com.iafactory.studio.growth.MarketingWriter;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.production.film.FilmWorkshop;
import com.iafactory.studio.production.project.Wishes;
import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Examples;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.MakerLeft;
import com.iafactory.studio.take.ServiceRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody else did in place of a language model is never found as the model's work: it is asked again when it is back. */
class LeftModelTest {
    private static final AnthropicStandIn ANTHROPIC = AnthropicStandIn.open();
    private static final OpenAiStandIn OPENAI = OpenAiStandIn.open();
    private static final MakerStand STAND = MakerStand.of(
            "ANTHROPIC_API_KEY",
            AnthropicStandIn.KEY,
            "ANTHROPIC_BASE_URL",
            ANTHROPIC.url(),
            "OPENAI_API_KEY",
            OpenAiStandIn.KEY,
            "OPENAI_BASE_URL",
            OPENAI.base());
    private static final Customer CUSTOMER = Customer.of(MakerStand.USER);
    private static final Customer STRICT = new Customer(MakerStand.USER, Optional.empty(), Optional.empty(), true);
    private static final Brief BRIEF = Examples.brief(Language.FR, 60, 1);

    @AfterAll
    static void close() {
        STAND.close();
        ANTHROPIC.close();
        OPENAI.close();
    }

    @AfterEach
    void calm() {
        ANTHROPIC.under(StandIn.Weather.CALM);
    }

    private static void refuses() {
        ANTHROPIC.under(request -> new StandIn.Passage() {
            @Override
            public Optional<StandIn.Fault> fault() {
                return Optional.of(
                        new StandIn.Fault.Answers(AnthropicStandIn.error(400, "invalid_request_error", "not today")));
            }
        });
    }

    private static MakerChoice choice(String... writers) {
        return MakerChoice.read(Map.of("writer", List.of(writers), "pictures", List.of(FakeProvider.NAME)), false);
    }

    private static Makers makers(Customer customer, String... writers) {
        return STAND.makers().of(order(writers), customer);
    }

    private static Order order(String... writers) {
        return new Order(
                BRIEF,
                Set.of(Format.YOUTUBE),
                Optional.empty(),
                "default",
                Optional.empty(),
                choice(writers),
                Subtitles.NONE);
    }

    private static Screenplay own() {
        return STAND.makers(MakerChoice.read(Map.of("writer", List.of("local")), false))
                .writer()
                .write(BRIEF, Examples.PACE);
    }

    private static MarketingBrief about(Cut cut) {
        return new MarketingBrief(cut, Language.FR, Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void textsOfTheFilmsOwnWordsAreThoseThatThereAreWithoutAnyModelAndThoseOfOtherCutsStayTheModels() {
        Screenplay written = own();
        Cut film = written.film();
        Cut other = written.shorts().getFirst();
        MarketingWriter all = makers(CUSTOMER, "anthropic").marketing().orElseThrow();
        refuses();
        MakerLeft gone = catchThrowableOfType(MakerLeft.class, () -> all.write(about(film)));
        assertThat(gone.left().why()).contains("not today");
        MarketingWriter without =
                makers(CUSTOMER.leaving(gone.left()), "anthropic").marketing().orElseThrow();
        assertThat(without.version(film)).isEmpty();
        assertThat(without.version(other)).isPresent().isEqualTo(all.version(other));
        assertThat(makers(CUSTOMER.leaving(gone.left()), "anthropic").remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark).contains("Without anthropic for the marketing of film: "));
        MarketingWriter next = makers(CUSTOMER.leaving(gone.left()), "anthropic", "openai")
                .marketing()
                .orElseThrow();
        assertThat(next.version(film))
                .isEqualTo(makers(CUSTOMER, "openai").marketing().orElseThrow().version(film));
        assertThat(next.write(about(film)).titles()).isNotEmpty();
        calm();
        assertThat(all.write(about(film)).titles()).isNotEmpty();
    }

    @Test
    void textsThatCannotBeUsedAreLeftWithTheReasonAndNotBoughtAgain() {
        PlausibleScribe scribe = new PlausibleScribe();
        try (OpenAiStandIn liar = OpenAiStandIn.open(asked -> scribe.answer(asked)
                        .replaceFirst("\"paragraph\":\"", "\"paragraph\":\"Voir www.evil.example. "));
                MakerStand stand = MakerStand.of("OPENAI_API_KEY", OpenAiStandIn.KEY, "OPENAI_BASE_URL", liar.base())) {
            Cut film = own().film();
            MarketingWriter writer = stand.makers(MakerStand.only("writer", "openai"))
                    .marketing()
                    .orElseThrow();
            MakerLeft gone = catchThrowableOfType(MakerLeft.class, () -> writer.write(about(film)));
            assertThat(gone.left().why()).contains("evil.example", "no addresses");
            assertThat(gone.left().work()).contains("marketing of film");
            assertThat(liar.purchases()).isEqualTo(2);
            assertThat(catchThrowableOfType(MakerLeft.class, () -> writer.write(about(film)))
                            .left())
                    .isEqualTo(gone.left());
            assertThat(liar.purchases()).isEqualTo(2);
            MarketingWriter strict =
                    stand.makers().of(order("openai"), STRICT).marketing().orElseThrow();
            assertThat(catchThrowableOfType(StudioException.class, () -> strict.write(about(film)))
                            .code())
                    .isEqualTo(MarketingWriter.UNUSABLE);
        }
    }

    @Test
    void whoIsStrictIsToldWhyAModelRefusesWhateverItWasAskedFor() {
        Screenplay written = own();
        try (MakerStand stand = MakerStand.of(
                "ANTHROPIC_API_KEY",
                "sk-ant-of-nobody",
                "ANTHROPIC_BASE_URL",
                ANTHROPIC.url(),
                "OPENAI_API_KEY",
                OpenAiStandIn.KEY,
                "OPENAI_BASE_URL",
                OPENAI.base())) {
            Makers strict = stand.makers().of(order("anthropic", "openai"), STRICT);
            for (ThrowingCallable work : List.<ThrowingCallable>of(
                    () -> drawn(strict, written.film()),
                    () -> strict.thumbnails().orElseThrow().ideas(written, Language.FR),
                    () -> strict.marketing().orElseThrow().write(about(written.film())))) {
                ServiceRefusal refusal = catchThrowableOfType(ServiceRefusal.class, work);
                assertThat(refusal.reason()).isEqualTo(ServiceRefusal.Reason.KEY);
                assertThat(refusal.remedy()).contains("Check the key of anthropic");
            }
        }
    }

    private static Storyboard drawn(Makers makers, Cut cut) {
        return makers.storyboarder().draw(cut, BRIEF.source(), Language.FR, Examples.PACE);
    }

    @Test
    void aStoryboardWithoutAModelIsTheStudiosOwnAndThoseOfOtherCutsStayTheModels() {
        Makers all = makers(CUSTOMER, "anthropic");
        Makers offline = STAND.makers(MakerChoice.read(Map.of("writer", List.of("local")), false));
        Screenplay written = offline.writer().write(BRIEF, Examples.PACE);
        Cut film = written.film();
        Cut other = written.shorts().getFirst();
        refuses();
        MakerLeft gone = catchThrowableOfType(MakerLeft.class, () -> drawn(all, film));
        assertThat(gone.left().why()).contains("not today");
        Makers without = makers(CUSTOMER.leaving(gone.left()), "anthropic");
        String own = offline.storyboarder().version(film);
        assertThat(without.storyboarder().version(film))
                .isEqualTo(own)
                .isNotEqualTo(all.storyboarder().version(film));
        assertThat(without.storyboarder().version(other))
                .isEqualTo(all.storyboarder().version(other))
                .isNotEqualTo(own);
        assertThat(without.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark).contains("Without anthropic for the storyboard of film"));
        assertThat(drawn(without, film)).isEqualTo(drawn(offline, film));
        calm();
        assertThat(drawn(without, other).imagery()).isNotEmpty();
        assertThat(drawn(makers(CUSTOMER, "anthropic"), film).imagery()).isNotEmpty();
    }

    @Test
    void theNextModelDrawsBeforeTheStudioDoes() {
        Cut film = STAND.makers(MakerChoice.read(Map.of("writer", List.of("local")), false))
                .writer()
                .write(BRIEF, Examples.PACE)
                .film();
        refuses();
        MakerLeft gone =
                catchThrowableOfType(MakerLeft.class, () -> drawn(makers(CUSTOMER, "anthropic", "openai"), film));
        Makers next = makers(CUSTOMER.leaving(gone.left()), "anthropic", "openai");
        assertThat(next.storyboarder().version(film))
                .isEqualTo(makers(CUSTOMER, "openai").storyboarder().version(film));
        assertThat(drawn(next, film).imagery()).isNotEmpty();
    }

    @Test
    void thumbnailsOfTheFilmsOwnWordsAreThoseThatThereAreWithoutAnyModel() {
        Makers all = makers(CUSTOMER, "anthropic");
        Screenplay written = STAND.makers(MakerChoice.read(Map.of("writer", List.of("local")), false))
                .writer()
                .write(BRIEF, Examples.PACE);
        refuses();
        MakerLeft gone = catchThrowableOfType(
                MakerLeft.class, () -> all.thumbnails().orElseThrow().ideas(written, Language.FR));
        assertThat(makers(CUSTOMER.leaving(gone.left()), "anthropic").thumbnails())
                .isEmpty();
        calm();
        assertThat(all.thumbnails().orElseThrow().ideas(written, Language.FR)).isNotEmpty();
    }

    @Test
    void aScriptOfTheServiceIsWrittenByTheNextAndSaysWhy() {
        FilmWorkshop workshop = new FilmWorkshop(STAND.makers(), new TextSetter(Typefaces.find()), Examples.NOON);
        refuses();
        Screenplay own = workshop.write(CUSTOMER, wishes("anthropic"));
        assertThat(own.alternatives()).isEmpty();
        assertThat(own.remarks()).anyMatch(remark -> remark.contains("Without anthropic for the script: "));
        Screenplay next = workshop.write(CUSTOMER, wishes("anthropic", "openai"));
        assertThat(next.alternatives()).isPresent();
        assertThat(next.remarks()).anyMatch(remark -> remark.contains("Without anthropic for the script: "));
        calm();
        Screenplay back = workshop.write(CUSTOMER, wishes("anthropic"));
        assertThat(back.alternatives()).isPresent();
        assertThat(back.remarks()).noneMatch(remark -> remark.contains("Without"));
    }

    private static Wishes wishes(String... writers) {
        return new Wishes(
                Examples.text(Language.FR),
                Optional.of(Language.FR),
                60,
                0,
                Set.of(Format.YOUTUBE),
                Platform.YOUTUBE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "default",
                Optional.of(choice(writers)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
