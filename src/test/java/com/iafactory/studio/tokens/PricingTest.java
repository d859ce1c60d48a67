package com.iafactory.studio.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PricingTest {
    private static final Set<Item> ALL = EnumSet.complementOf(EnumSet.of(Item.PODCAST));
    private static final Set<Platform> THREE = Set.of(Platform.YOUTUBE, Platform.TIKTOK, Platform.INSTAGRAM);

    @TempDir
    private Path folder;

    private final Pricing pricing = new Pricing(TariffFile.own());

    @Test
    void theTariffIsThePublishedPriceList() {
        Workload lots = new Workload(
                1000,
                Duration.ofMinutes(1),
                0,
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                1,
                Set.of(Platform.YOUTUBE),
                false,
                Duration.ofSeconds(30),
                ALL);
        assertThat(pricing.quote(lots).items())
                .isEqualTo(Map.of(
                        Item.SCRIPT, Tokens.of(50),
                        Item.VOICE, Tokens.of(30),
                        Item.CLIPS, Tokens.of(200),
                        Item.MUSIC, Tokens.of(50),
                        Item.MONTAGE, Tokens.of(100),
                        Item.PUBLICATION, Tokens.of(10)));
        assertThat(pricing.quote(lots).total()).isEqualTo(Tokens.of(440));
        assertThat(pricing.quote(lots).tariff()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void offlineEnginesCostNothing() {
        PriceQuote quote = pricing.quote(Workload.ofFilm(Duration.ofMinutes(10), 5, THREE, Set.of()));
        assertThat(quote.items()).isEmpty();
        assertThat(quote.total()).isEqualTo(Tokens.NONE);
    }

    @Test
    void onlyWhatIsBoughtIsPriced() {
        PriceQuote quote =
                pricing.quote(Workload.ofFilm(Duration.ofSeconds(60), 2, THREE, Set.of(Item.VOICE, Item.PUBLICATION)));
        assertThat(quote.items()).isEqualTo(Map.of(Item.VOICE, Tokens.of(30), Item.PUBLICATION, Tokens.of(30)));
    }

    @Test
    void aPartOfALotCostsItsPartRoundedUp() {
        Workload work = new Workload(
                1,
                Duration.ofMillis(1),
                0,
                Duration.ofMillis(1),
                Duration.ofSeconds(33),
                0,
                Set.of(),
                false,
                Duration.ofSeconds(33),
                ALL);
        assertThat(pricing.quote(work).items())
                .isEqualTo(Map.of(
                        Item.SCRIPT, Tokens.of(1),
                        Item.VOICE, Tokens.of(1),
                        Item.CLIPS, Tokens.of(1),
                        Item.MUSIC, Tokens.of(55)));
    }

    @Test
    void aCompletePodcastOfFifteenMinutesCostsFiveHundred() {
        PriceQuote quote = pricing.quote(Workload.ofPodcast(Duration.ofMinutes(15), 3, THREE, ALL));
        assertThat(quote.items()).isEqualTo(Map.of(Item.PODCAST, Tokens.of(500), Item.PUBLICATION, Tokens.of(30)));
        assertThat(pricing.quote(Workload.ofPodcast(Duration.ofMinutes(16), 0, Set.of(), ALL))
                        .total())
                .isEqualTo(Tokens.of(1000));
    }

    @Test
    void theItemsOfAShortPodcastAreCheaperThanThePriceOfACompleteOne() {
        PriceQuote quote = pricing.quote(Workload.ofPodcast(Duration.ofMinutes(1), 0, Set.of(), ALL));
        assertThat(quote.items())
                .isEqualTo(Map.of(Item.SCRIPT, Tokens.of(8), Item.VOICE, Tokens.of(30), Item.MUSIC, Tokens.of(100)));
    }

    @Test
    void aQuoteIsWrittenInTheWordsOfTheApi() {
        PriceQuote quote = pricing.quote(Workload.ofFilm(Duration.ofSeconds(60), 0, Set.of(), Set.of(Item.VOICE)));
        assertThat(new JsonMapper().writeValueAsString(quote))
                .contains("\"items\":{\"voice\":30}")
                .contains("\"total\":30")
                .contains("\"tariff\":\"2026-11-25\"");
    }

    @Test
    void anotherTariffIsReadFromAFile() throws IOException {
        String own = Files.readString(Path.of("src/main/resources/tariff/2026-11-25.json"));
        Path file = Files.writeString(
                folder.resolve("tariff.json"), own.replace("\"voice_per_minute\": 30", "\"voice_per_minute\": 45"));
        Tariff tariff = TariffFile.open(Map.of("STUDIO_TARIFF", file.toString()));
        assertThat(tariff.voice()).isEqualTo(Tokens.of(45));
        assertThat(TariffFile.open(Map.of()).voice()).isEqualTo(Tokens.of(30));
    }

    @Test
    void aTariffThatIsNotCompleteIsRefused() throws IOException {
        String own = Files.readString(Path.of("src/main/resources/tariff/2026-11-25.json"));
        for (String wrong : new String[] {
            own.replace("\"picture\": 0,", ""),
            own.replace("\"picture\": 0", "\"picture\": -1"),
            own.replace("\"picture\": 0", "\"picture\": null"),
            own.replace("\"picture\"", "\"pictures\""),
            own.replace("studio/tariff", "studio/other"),
            "[]",
            ""
        }) {
            Path file = Files.writeString(folder.resolve("tariff.json"), wrong);
            assertThatThrownBy(() -> TariffFile.open(Map.of("STUDIO_TARIFF", file.toString())))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("tariff-invalid"));
        }
        assertThatThrownBy(() -> TariffFile.open(
                        Map.of("STUDIO_TARIFF", folder.resolve("none").toString())))
                .isInstanceOf(StudioException.class);
    }
}
