package com.iafactory.studio.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Screenplay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What whoever writes about a cut promises. */
public abstract class MarketingWriterContract {
    protected abstract MarketingWriter writer();

    private static MarketingBrief brief(Cut cut, Language language) {
        return new MarketingBrief(cut, language, Optional.empty(), Optional.empty(), List.of());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsFitForTheKit(Language language) {
        Screenplay film = Screenplays.written(language);
        for (Cut cut : List.of(film.film(), film.shorts().getFirst())) {
            MarketingDraft draft = writer().write(brief(cut, language));
            assertThat(draft.titles())
                    .doesNotHaveDuplicates()
                    .allSatisfy(title -> assertThat(title)
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(Title.LONGEST)
                            .doesNotContain("<", ">"));
            assertThat(draft.hashtags()).hasSizeLessThanOrEqualTo(Hashtags.WRITTEN);
            assertThat(draft.description()).hasSizeLessThanOrEqualTo(2000).doesNotContain("#", "<", ">");
        }
    }

    @Test
    void theSameIsWrittenTwiceAndTheVersionIsTheSame() {
        Cut cut = Screenplays.written(Language.FR).film();
        MarketingBrief brief = brief(cut, Language.FR);
        assertThat(writer().write(brief)).isEqualTo(writer().write(brief));
        assertThat(writer().version(cut)).isPresent().isEqualTo(writer().version(cut));
    }
}
