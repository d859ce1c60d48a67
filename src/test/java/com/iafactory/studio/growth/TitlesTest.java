package com.iafactory.studio.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.growth.Title.Strategy;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Screenplay;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static String title(Screenplay screenplay, Language language, Strategy strategy) {
        return Marketing.plan(screenplay, language, List.of()).titles().stream()
                .filter(title -> title.strategy() == strategy)
                .map(Title::text)
                .findFirst()
                .orElseThrow();
    }

    private static String title(Language language, Strategy strategy) {
        return title(Screenplays.ofExample(language), language, strategy);
    }

    @Test
    void takesAContrastFromTheTextItself() {
        assertThat(title(Language.FR, Strategy.CONTRAST))
                .isEqualTo("La vitesse impressionne, mais la régularité change la vie");
        assertThat(title(Language.AR, Strategy.CONTRAST))
                .isEqualTo("لم يرفعوا الماء إلى النخلة، بل أنزلوا النخلة إلى الماء");
    }

    @Test
    void takesANumberFromASentenceThatStandsAlone() {
        assertThat(title(Language.DE, Strategy.NUMBER))
                .isEqualTo("Am Konkordiaplatz liegt das Eis rund 800 Meter dick");
    }

    @Test
    void putsAnExplainingChapterUnderTheSubject() {
        assertThat(title(Language.IT, Strategy.HOW_WHY)).isEqualTo("Monte San Giorgio: perché conta ancora oggi");
    }

    @Test
    void writesTheFrenchColonWithItsNarrowSpace() {
        assertThat(title(Language.FR, Strategy.QUESTION)).isEqualTo("Train suisse\u202f: que faut-il savoir\u202f?");
    }

    @Test
    void findsFiveTitlesInATextWithoutFiguresQuestionsOrChapters() {
        Screenplay bare = Screenplays.of(
                "# The old mill\n\nThe mill stands by the river. It ground the corn of the valley. "
                        + "Its wheel is made of oak. The miller lived above the stones. Farmers brought their grain on "
                        + "carts, waited in the yard and talked about the weather. At night the river sang "
                        + "under the floor.",
                Language.EN);

        List<Title> titles = Marketing.plan(bare, Language.EN, List.of()).titles();

        assertThat(titles).extracting(Title::strategy).containsExactlyInAnyOrder(Strategy.values());
        assertThat(titles).extracting(Title::text).doesNotHaveDuplicates();
        assertThat(titles).noneMatch(title -> title.text().matches(".*\\d.*"));
    }

    @Test
    void shortensATitleThatIsTooLongBetweenWords() {
        String title = "A very long title about the many ways in which people of the valley bake, store, share "
                + "and finally eat their dark bread";
        Screenplay whole = Screenplays.of(
                "# Dark bread\n\nThe bread is baked once a year. The people of the valley store it in the attic. "
                        + "They cut it with a special board, because it becomes as hard as wood. Children like it "
                        + "with butter, and old people dip it in milk or in soup.",
                Language.EN);
        Cut film = new Cut("film", Cut.Kind.FILM, title, whole.film().lines());
        Screenplay screenplay = Screenplays.screenplay(film, whole.shorts(), Language.EN, "…");

        assertThat(title(screenplay, Language.EN, Strategy.PLAIN))
                .hasSizeLessThanOrEqualTo(Title.LONGEST)
                .endsWith("…")
                .startsWith("A very long title");
    }

    @Test
    void letsAHostileTextThroughAsPlainText() {
        Screenplay screenplay = Screenplays.of(
                "# Maths: 3 < 5 & {0} %s $(ls) 'quote'\n\nThe sign < is small, but it says 100 % of what matters. "
                        + "Is the sign > its twin? The signs are 5 > 3 and 2 < 4. "
                        + "Pupils learn them with a crocodile that always opens its mouth towards the larger "
                        + "number, and teachers draw it on the board.",
                Language.EN);

        assertThat(Marketing.plan(screenplay, Language.EN, List.of()).titles())
                .hasSize(5)
                .noneMatch(title -> title.text().contains("<") || title.text().contains(">"));
    }
}
