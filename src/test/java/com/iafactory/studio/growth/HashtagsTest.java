package com.iafactory.studio.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashtagsTest {
    private static Hashtags hashtags(Language language) {
        return Marketing.plan(Screenplays.ofExample(language), language, List.of())
                .hashtags();
    }

    @Test
    void joinsNamesWithoutSpaces() {
        assertThat(hashtags(Language.IT).youtube())
                .startsWith("#MonteSanGiorgio")
                .doesNotContain("#Monte", "#San");
    }

    @Test
    void joinsArabicWordsWithUnderscores() {
        assertThat(hashtags(Language.AR).youtube())
                .startsWith("#الفقارة_والغوط")
                .contains("#هل_تعلم");
    }

    @Test
    void namesWhatTheFilmIsAboutBeforeWordsOfThePlatform() {
        assertThat(hashtags(Language.DE).tiktok()).startsWith("#Eis").contains("#Aletschgletscher", "#LernenMitTikTok");
        assertThat(hashtags(Language.FR).instagram()).startsWith("#TrainSuisse").contains("#Horaire", "#Reels");
    }
}
