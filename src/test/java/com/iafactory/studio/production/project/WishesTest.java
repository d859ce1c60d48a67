package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.Order;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static Wishes about(String topic) {
        Wishes text = TinyWorkshop.wishes("");
        return new Wishes(
                "",
                Optional.of(Language.FR),
                text.durationSeconds(),
                text.shorts(),
                text.formats(),
                text.platform(),
                text.tone(),
                text.audience(),
                text.title(),
                text.music(),
                text.voice(),
                Optional.empty(),
                Optional.of(topic),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void wishesOfBeforeThereWereTopicsAreReadAndStayAsTheyWere() {
        Wishes old = TinyWorkshop.wishes("bread is good");
        String stored = Json.canonical(old);
        assertThat(stored).doesNotContain("topic", "subtitles", "localizes", "letters");
        assertThat(Json.parse(stored, Wishes.class)).isEqualTo(old);
    }

    @Test
    void aTopicIsKeptAndBecomesABriefWithoutAText() {
        Wishes wishes = Json.parse(Json.canonical(about("Les trains de nuit")), Wishes.class);
        assertThat(wishes).isEqualTo(about("Les trains de nuit"));
        Order order = wishes.order();
        assertThat(order.brief().topic()).contains("Les trains de nuit");
        assertThat(order.brief().source().blocks()).isEmpty();
        assertThat(order.brief().language()).isEqualTo(Language.FR);
    }
}
