package com.iafactory.studio.engine.storyboarder;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
    private static List<String> of(Language language, String said) {
        return new LayoutStoryboarder().keywords(said, language);
    }

    @Test
    void nounsAreToldByWhatStandsBeforeThem() {
        assertThat(of(Language.FR, "Le train traverse la montagne pendant que l'eau coule."))
                .containsExactly("train", "montagne", "eau");
        assertThat(of(Language.DE, "Heute fährt der Zug durch das Tal nach Berlin."))
                .containsExactly("zug", "tal", "berlin");
        assertThat(of(Language.EN, "They opened the small wooden door of a lighthouse near Geneva."))
                .containsExactly("door", "lighthouse", "geneva");
        assertThat(of(Language.IT, "Il treno attraversa la montagna.")).containsExactly("treno", "montagna");
    }

    @Test
    void whereNothingTellsTheLongestWordsAreTakenAndFiguresNever() {
        assertThat(of(Language.EN, "Everybody sleeps 1200 hours"))
                .isNotEmpty()
                .noneMatch(word -> word.matches(".*\\d.*"));
        assertThat(of(Language.AR, "القطار يعبر الجبل في الليل")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(of(Language.FR, "")).isEmpty();
    }
}
