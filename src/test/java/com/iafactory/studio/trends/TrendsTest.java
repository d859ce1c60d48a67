package com.iafactory.studio.trends;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrendsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final UUID USER = new UUID(1, 1);

    private final Trends trends = new Trends(
            DATABASE.jdbc(), new IdSource(Clock.systemUTC(), new Random()), Clock.fixed(NOW, ZoneOffset.UTC));

    private static Found item(String title, String summary, Duration age) {
        return Found.of(title, summary, Optional.empty(), Optional.of(NOW.minus(age)));
    }

    @Test
    void whatHasMoreOfASubjectsWordsAndIsFresherComesFirst() {
        UUID user = new UUID(1, 2);
        trends.add(
                user,
                "f",
                "example.com",
                List.of(
                        item("Sourdough bread wins a prize", "", Duration.ofDays(20)),
                        item("Bread prices rise", "", Duration.ofDays(1)),
                        item("Sourdough bread at home", "", Duration.ofDays(1)),
                        item("Trains run late", "", Duration.ofHours(1)),
                        item("Old bread", "", Duration.ofDays(31))));

        assertThat(trends.about(user, "How sourdough BREAD is made", 10))
                .extracting(Trend::title)
                .containsExactly("Sourdough bread at home", "Bread prices rise", "Sourdough bread wins a prize");
        assertThat(trends.about(user, "How sourdough bread is made", 1)).hasSize(1);
        assertThat(trends.latest(user, 10)).extracting(Trend::title).doesNotContain("Old bread");
    }

    @Test
    void arabicAndFrenchAreFoundByTheirWords() {
        trends.add(
                USER,
                "f",
                "example.com",
                List.of(
                        item("ارتفاع أسعار الخبز", "", Duration.ofDays(1)),
                        item("Le prix du pain grimpe à Genève", "", Duration.ofDays(1))));
        assertThat(trends.about(USER, "قصة الخبز", 5)).hasSize(1);
        assertThat(trends.about(USER, "GENÈVE l'hiver", 5)).hasSize(1);
    }

    @Test
    void aSubjectIsWordsWhateverElseItHolds() {
        assertThat(SearchWords.of("bread & ! (yeast') | :* <-> \"flour\"\\ a an it"))
                .isEqualTo("bread | yeast | flour");
        assertThat(trends.about(USER, "!!! :* & | () '", 5)).isEmpty();
        assertThat(trends.about(USER, "bread:* & !yeast' <-> )(", 5)).isEmpty();
    }

    @Test
    void ofAFeedOnlyTheLatestAreKept() {
        UUID user = new UUID(1, 5);
        for (int age = 1; age <= 5; age++) {
            trends.add(user, "fast", "example.com", List.of(item("News of day " + age, "", Duration.ofDays(age))));
        }
        trends.add(user, "slow", "example.org", List.of(item("Old news", "", Duration.ofDays(20))));

        trends.keepLatest(user, "fast", 2);

        assertThat(trends.latest(user, 10))
                .extracting(Trend::title)
                .containsExactly("News of day 1", "News of day 2", "Old news");
    }

    @Test
    void theSameItemIsKeptOnceAndNobodySeesAnothersTrends() {
        UUID user = new UUID(1, 3);
        List<Found> items = List.of(item("Glaciers melt", "", Duration.ofDays(1)));
        assertThat(trends.add(user, "f", "example.com", items)).isEqualTo(1);
        assertThat(trends.add(user, "f", "example.com", items)).isZero();
        assertThat(trends.about(new UUID(1, 4), "glaciers", 5)).isEmpty();
        assertThat(trends.delete(
                        new UUID(1, 4), trends.latest(user, 1).getFirst().id()))
                .isFalse();
        assertThat(trends.latest(user, 5)).hasSize(1);
    }
}
