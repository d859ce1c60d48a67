package com.iafactory.studio.production.film;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.growth.MarketingDraft;
import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.growth.Title;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.production.bought.MakerStand;
import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.Scribe;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Examples;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What models write about cuts, as pieces of a production. */
class MarketingPieceTest {
    private static final String ASKED = "Write what is said about it.";

    @TempDir
    Path folder;

    private final Map<Digest, Path> made = new HashMap<>();
    private final Shelf shelf = digest -> Optional.ofNullable(made.get(digest));

    private static Order order(String... writers) {
        return new Order(
                Examples.brief(Language.FR, 60, 2),
                Set.of(Format.YOUTUBE, Format.TIKTOK),
                Optional.empty(),
                "default",
                Optional.empty(),
                MakerStand.only("writer", writers[0]),
                Subtitles.NONE);
    }

    private static List<Cut> cuts(Screenplay written) {
        List<Cut> cuts = new ArrayList<>(List.of(written.film()));
        cuts.addAll(written.shorts());
        return cuts;
    }

    private static Screenplay edited(Screenplay written) {
        Cut first = written.shorts().getFirst();
        List<Line> lines = new ArrayList<>(first.lines());
        lines.add(1, new Line(Line.Role.BODY, -1, -1, "Une phrase de plus change ce court."));
        List<Cut> shorts = new ArrayList<>(written.shorts());
        shorts.set(0, new Cut(first.name(), first.kind(), first.title(), lines));
        return new Screenplay(written.script(), written.film(), shorts, written.remarks());
    }

    private void make(Piece piece) throws IOException {
        if (!made.containsKey(piece.digest())) {
            Path into = Files.createDirectories(folder.resolve(piece.digest().hex()));
            piece.work().make(into, shelf);
            made.put(piece.digest(), into);
        }
    }

    private MarketingKit kit(Screenplay written, Order order, Makers makers) throws IOException {
        Map<String, Piece> texts = MarketingPiece.of(cuts(written), order, makers);
        for (Piece text : texts.values()) {
            make(text);
        }
        Piece growth = GrowthPiece.of(written, Optional.empty(), texts, order, makers);
        make(growth);
        return GrowthPiece.read(growth, shelf);
    }

    private static long asked(StandIn service) {
        return service.bought().entrySet().stream()
                .filter(one -> one.getKey().contains(ASKED))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void reachesTheKit(MakerStand stand, StandIn service, String maker) throws IOException {
        Order order = order(maker);
        Makers makers = stand.makers(order.makers());
        Screenplay written =
                stand.makers(MakerStand.only("writer", "local")).writer().write(order.brief(), Examples.PACE);
        assertThat(written.shorts()).hasSize(2);
        MarketingKit kit = kit(written, order, makers);
        assertThat(asked(service)).isEqualTo(3);
        Piece text = Optional.ofNullable(
                        MarketingPiece.of(cuts(written), order, makers).get("film"))
                .orElseThrow();
        MarketingDraft film = MarketingPiece.read(text.digest(), shelf);
        assertThat(kit.titles()).extracting(Title::text).containsAll(film.titles());
        assertThat(kit.description()).startsWith(film.description());
        assertThat(kit.hashtags().youtube()).startsWith(film.hashtags().getFirst());
        assertThat(kit.shorts()).extracting(one -> one.cut()).containsExactly("short-1", "short-2");

        made.clear();
        assertThat(kit(written, order, makers)).isEqualTo(kit);
        assertThat(asked(service)).as("the door hands out what was bought").isEqualTo(3);

        MarketingKit other = kit(edited(written), order, makers);
        assertThat(asked(service)).as("that of the edited short").isEqualTo(4);
        assertThat(other.titles()).isEqualTo(kit.titles());
        assertThat(other.shorts().getLast()).isEqualTo(kit.shorts().getLast());
    }

    @Test
    void textsOfAnthropicReachTheKitAndAnEditOfAShortBuysOnlyItsOwn() throws IOException {
        try (AnthropicStandIn service = AnthropicStandIn.open();
                MakerStand stand =
                        MakerStand.of("ANTHROPIC_API_KEY", AnthropicStandIn.KEY, "ANTHROPIC_BASE_URL", service.url())) {
            reachesTheKit(stand, service, "anthropic");
        }
    }

    @Test
    void textsOfAServerOfOpenAisShapeReachTheKitAndAnEditOfAShortBuysOnlyItsOwn() throws IOException {
        try (OpenAiStandIn service = OpenAiStandIn.open();
                MakerStand stand =
                        MakerStand.of("OPENAI_API_KEY", OpenAiStandIn.KEY, "OPENAI_BASE_URL", service.base())) {
            reachesTheKit(stand, service, "openai");
        }
    }

    /** Invents a figure until it is told of its faults. */
    private static String inventing(Scribe.Asked asked) {
        String answer = new PlausibleScribe().answer(asked);
        return asked.user().contains("\nfaults:\n")
                ? answer
                : answer.replaceFirst("\"paragraph\":\"", "\"paragraph\":\"Déjà 98 765 voyageurs. ");
    }

    private void isRepairedOnce(MakerStand stand, StandIn service, String maker) throws IOException {
        Order order = order(maker);
        Screenplay written =
                stand.makers(MakerStand.only("writer", "local")).writer().write(order.brief(), Examples.PACE);
        MarketingKit kit = kit(written, order, stand.makers(order.makers()));
        assertThat(asked(service)).as("twice for each cut").isEqualTo(6);
        assertThat(Json.canonical(kit).replaceAll("[\\s\u202F]", "")).doesNotContain("98765");
        assertThat(kit.shorts()).hasSize(2);
    }

    @Test
    void aFigureThatNobodySaysIsTakenOutByAnthropicInASecondAnswer() throws IOException {
        try (AnthropicStandIn service = AnthropicStandIn.open(MarketingPieceTest::inventing);
                MakerStand stand =
                        MakerStand.of("ANTHROPIC_API_KEY", AnthropicStandIn.KEY, "ANTHROPIC_BASE_URL", service.url())) {
            isRepairedOnce(stand, service, "anthropic");
        }
    }

    @Test
    void aFigureThatNobodySaysIsTakenOutByAServerOfOpenAisShapeInASecondAnswer() throws IOException {
        try (OpenAiStandIn service = OpenAiStandIn.open(MarketingPieceTest::inventing);
                MakerStand stand =
                        MakerStand.of("OPENAI_API_KEY", OpenAiStandIn.KEY, "OPENAI_BASE_URL", service.base())) {
            isRepairedOnce(stand, service, "openai");
        }
    }

    @Test
    void whereNobodyIsAskedTheKitIsTheStudiosOwn() throws IOException {
        try (MakerStand stand = MakerStand.of()) {
            Order order = order("local");
            Makers makers = stand.makers(order.makers());
            Screenplay written = makers.writer().write(order.brief(), Examples.PACE);
            assertThat(MarketingPiece.of(cuts(written), order, makers)).isEmpty();
            MarketingKit kit = kit(written, order, makers);
            assertThat(kit.shorts()).isEmpty();
            assertThat(kit.titles()).hasSize(5).allMatch(title -> title.score().isEmpty());
            assertThat(Json.canonical(kit)).doesNotContain("\"shorts\":");
        }
    }
}
