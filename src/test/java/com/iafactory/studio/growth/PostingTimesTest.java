package com.iafactory.studio.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingTimesTest {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    /** A Thursday morning there. */
    private static final Instant NOW = Instant.parse("2026-11-26T08:30:00Z");

    private static List<PostingTimes.Slot> best(Platform platform, boolean upright, List<Instant> taken) {
        return PostingTimes.best(platform, upright, ALGIERS, NOW, 7, taken);
    }

    @Test
    void aShortIsBestSeenOnAnAfternoonInTheMiddleOfTheWeekOfItsAudience() {
        PostingTimes.Slot first = best(Platform.YOUTUBE, true, List.of()).getFirst();
        assertThat(first.at().atZone(ALGIERS).toLocalDateTime()).hasToString("2026-11-26T15:00");
        assertThat(first.weight()).isEqualTo(1.12 * 1.04);
    }

    @Test
    void aLongFilmIsPublishedSomeTimeBeforeItIsSeenMost() {
        PostingTimes.Slot first = best(Platform.YOUTUBE, false, List.of()).getFirst();
        assertThat(first.at().atZone(ALGIERS).getHour()).isEqualTo(13);
    }

    @Test
    void thereIsOneTimeADayAndTheWeekendIsBestWhereItIs() {
        List<PostingTimes.Slot> slots = best(Platform.TIKTOK, true, List.of());
        assertThat(slots.stream().map(slot -> slot.at().atZone(ALGIERS).toLocalDate()))
                .doesNotHaveDuplicates();
        assertThat(slots.getFirst().at().atZone(ALGIERS).toLocalDateTime()).hasToString("2026-11-28T18:00");
        assertThat(slots).hasSizeBetween(7, 8);
    }

    @Test
    void aTimeBesideAnotherFilmOfTheAccountIsNotProposed() {
        Instant taken = best(Platform.INSTAGRAM, true, List.of()).getFirst().at();
        assertThat(best(Platform.INSTAGRAM, true, List.of(taken)))
                .allSatisfy(slot ->
                        assertThat(Duration.between(taken, slot.at()).abs()).isGreaterThanOrEqualTo(PostingTimes.GAP));
    }

    /** In Zurich the clock goes back on 25 October 2026 and forward on 28 March 2027. */
    @Test
    void everyHourIsCountedOnceWhereTheClockIsSet() {
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        for (String day : List.of("2026-10-24T10:00:00Z", "2027-03-27T10:00:00Z")) {
            List<PostingTimes.Slot> slots =
                    PostingTimes.best(Platform.TIKTOK, true, zurich, Instant.parse(day), 3, List.of());
            assertThat(slots.subList(0, 3))
                    .allSatisfy(slot ->
                            assertThat(slot.at().atZone(zurich).getHour()).isEqualTo(18));
            assertThat(slots.stream().map(PostingTimes.Slot::at)).doesNotHaveDuplicates();
        }
    }
}
