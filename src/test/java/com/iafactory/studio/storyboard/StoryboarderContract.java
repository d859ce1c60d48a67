package com.iafactory.studio.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.engine.writer.ExtractiveWriter;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Examples;
import com.iafactory.studio.script.Screenplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every storyboarder keeps to: the studio's own, and language models, a fake one and those of services. */
public abstract class StoryboarderContract {
    protected abstract Storyboarder storyboarder();

    private static Screenplay film(Brief brief) {
        return new ExtractiveWriter(Examples.NOON).write(brief, Examples.PACE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordIsHeardInExactlyOneShotAndPicturesAreSaidForAllOrNone(Language language) {
        Brief brief = Examples.brief(language, 60, 1);
        Screenplay play = film(brief);
        List<Cut> cuts = new ArrayList<>(play.shorts());
        cuts.add(play.film());
        for (Cut cut : cuts) {
            Storyboard board = storyboarder().draw(cut, brief.source(), language, Examples.PACE);
            int next = 0;
            for (Shot shot : board.shots()) {
                assertThat(shot.words().first()).isEqualTo(next);
                next = shot.words().end();
                assertThat(shot.hold()).isGreaterThanOrEqualTo(java.time.Duration.ZERO);
            }
            assertThat(next).isEqualTo(cut.words().size());
            assertThat(board.imagery().size()).isIn(0, board.shots().size());
            assertThat(Json.parse(Json.canonical(board), Storyboard.class)).isEqualTo(board);

            Storyboard layout = storyboarder().layout(cut, brief.source(), language, Examples.PACE);
            assertThat(layout.scenes()).isEqualTo(board.scenes());
            assertThat(layout.imagery()).isEmpty();
        }
    }

    @Test
    void theSameCutGivesTheSameStoryboard() {
        Brief brief = Examples.brief(Language.FR, 60, 0);
        Cut cut = film(brief).film();
        assertThat(storyboarder().draw(cut, brief.source(), Language.FR, Examples.PACE))
                .isEqualTo(storyboarder().draw(cut, brief.source(), Language.FR, Examples.PACE));
        assertThat(storyboarder().version())
                .isNotBlank()
                .isEqualTo(storyboarder().version());
    }

    @Test
    void anotherIdeaForAShotIsOfTheSameWordsAndLength() {
        Brief brief = Examples.brief(Language.FR, 60, 0);
        Cut cut = film(brief).film();
        for (Shot shot : storyboarder()
                .draw(cut, brief.source(), Language.FR, Examples.PACE)
                .shots()) {
            String said = String.join(
                    " ", cut.words().subList(shot.words().first(), shot.words().end()));
            Shot other = storyboarder().vary(shot, said, cut.kind(), 1, Language.FR);
            assertThat(other.words()).isEqualTo(shot.words());
            assertThat(other.hold()).isEqualTo(shot.hold());
            assertThat(other).isNotEqualTo(shot);
            assertThat(storyboarder().vary(shot, said, cut.kind(), 1, Language.FR))
                    .isEqualTo(other);
        }
    }

    @Test
    void whatIsLookedForAreFewNounsInSmallLetters() {
        List<String> words = storyboarder().keywords("Le train de nuit traverse la montagne enneigée.", Language.FR);
        assertThat(words)
                .isNotEmpty()
                .hasSizeLessThan(6)
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)));
        assertThat(storyboarder().illustrate("un train de nuit", 0, Language.FR))
                .isEqualTo(storyboarder().illustrate("un train de nuit", 0, Language.FR))
                .isPresent();
    }
}
