package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.publish.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostTextTest {
    private static String text(String title, String description, String... hashtags) {
        return PostText.of(new Post.Words(title, description, List.of(hashtags), "fr"));
    }

    @Test
    void hashtagsStandBelowTheDescription() {
        assertThat(text("Title", "Words", "pain", "خبز")).isEqualTo("Words\n\n#pain #خبز");
    }

    @Test
    void theTitleStandsInWhereThereIsNoDescription() {
        assertThat(text("Title", " ")).isEqualTo("Title");
        assertThat(text("", "", "pain")).isEqualTo("#pain");
    }

    @Test
    void aHashtagThatIsThereAlreadyIsNotRepeatedAndOneWithSignsLosesThem() {
        assertThat(text("", "All about #Pain", "pain", "à la maison", "#levain", "!?"))
                .isEqualTo("All about #Pain\n\n#àlamaison #levain");
    }

    @Test
    void hashtagsAndMentionsAreCountedAndAddressesAreNone() {
        assertThat(PostText.hashtags("#a #b_c text#d")).isEqualTo(3);
        assertThat(PostText.mentions("@anna and @le.pain; write to us@bakery.example"))
                .isEqualTo(2);
    }
}
