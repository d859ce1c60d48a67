package com.iafactory.studio.engine.illustrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.engine.TableResource;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Illustration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IllustrationIndexTest {
    private final IllustrationIndex index = IllustrationIndex.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FR | Les trains suisses partent à l'heure. | train
                    FR | On mange une fondue au fromage. | fondue
                    FR | L'eau potable devient rare. | droplet
                    FR | Les palmeraies de Biskra donnent des dattes. | palm-tree
                    FR | Le peuple vote quatre fois par an. | ballot-box-with-ballot
                    FR | Une montre mécanique compte plus de cent pièces. | watch
                    EN | Chocolate is made from cocoa beans. | chocolate-bar
                    EN | The glaciers of the Alps are melting. | snow-capped-mountain
                    EN | The school opens at eight. | school
                    EN | A camel can cross the Sahara. | camel
                    DE | Die Eisenbahn verbindet alle Kantone. | train
                    DE | Die Schweizerische Nationalbank senkt den Leitzins. | bank
                    DE | Der Bergkäse reift neun Monate. | cheese-wedge
                    DE | Die Kantonsschule ist gratis. | school
                    IT | Il treno attraversa le Alpi. | train
                    IT | Il cioccolato svizzero è famoso. | chocolate-bar
                    IT | Gli ulivi danno olio d'oliva. | olive
                    AR | الشمس تعطي طاقة نظيفة في الصحراء. | sun
                    AR | تنتج بسكرة أجود التمور. | palm-tree
                    AR | المدارس مفتوحة لكل الأطفال. | school
                    DARIJA | الكسكسي نهار الجمعة. | pot-of-food
                    DARIJA | رانا رايحين في التران. | train
                    DARIJA | nhar ljem3a ndirou seksou. | pot-of-food
                    DARIJA | lma ghali f sahra. | droplet
                    """)
    void findsWhatASentenceSpeaksOf(Language language, String text, String icon) {
        assertThat(index.find(text, language))
                .extracting(Illustration::name)
                .first()
                .isEqualTo(icon);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FR | Or, son avis tient, car il a un point de vue.
                    FR | À noter : il a pris note de tout.
                    FR | Ce tableau montre la mode de vie au fil du temps.
                    FR | Il livre son avis vers la fin du cours.
                    FR | Elle a été son avocat, mais pas plus.
                    EN | He can turn right, but may not match the point.
                    EN | It is a kind of bat and a fair note.
                    DE | Er ist arm, aber gut, und er mag dir helfen.
                    DE | Sie fliegen zu weit weg vom Tor.
                    IT | La nota dice che il capo è solo a questo punto.
                    AR | ساعة واحدة من كل يوم.
                    DARIJA | ki ma kan walou, rani hna.
                    """)
    void showsNothingForWordsThatOnlyLookLikeThings(Language language, String text) {
        assertThat(index.find(text, language)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void knowsOnlyPicturesOfTheSet(Language language) {
        String all = String.join(" . ", everyWord(language));
        List<Illustration> found = index.find(all, language);
        assertThat(found).hasSizeGreaterThan(150);
        assertThat(found).allMatch(i -> IllustrationSet.shared().has(i.name()));
    }

    @Test
    void ranksAThingBeforeABroadTopic() {
        assertThat(index.find("L'histoire de la population et de son fromage", Language.FR))
                .extracting(Illustration::name)
                .first()
                .isEqualTo("cheese-wedge");
    }

    @Test
    void tellsWhichWordCalledForThePicture() {
        assertThat(index.find("Le vignoble de Lavaux", Language.FR).getFirst())
                .isEqualTo(new Illustration("grapes", "vignoble"));
    }

    private static List<String> everyWord(Language language) {
        String code = language == Language.DARIJA ? "ar" : language.code();
        int column = List.of("icon", "en", "fr", "de", "it", "ar", "darija").indexOf(language.code());
        return Stream.concat(
                        TableResource.rows("cldr/" + code + ".tsv").stream().map(row -> row[2]),
                        TableResource.rows("illustrations/words.tsv").stream()
                                .map(row -> row[column].replace("|", " . ")))
                .toList();
    }
}
