package com.iafactory.studio.engine.storyboarder;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.ShotContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutChoiceTest {

    private static ShotContent first(String sentence, Language language) {
        Cuts.Sample sample = Cuts.body(sentence);
        return new LayoutStoryboarder()
                .draw(sample.cut(), sample.source(), language, Cuts.PACE)
                .shots()
                .getFirst()
                .content();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FR | Pourquoi le train suisse est-il ponctuel ? | Question
                    FR | Le tunnel mesure 57 km de long. | BigNumber
                    FR | Le rail atteint 20 % en Suisse contre 8 % en France. | Comparison
                    FR | En 1848, la Suisse devient un État fédéral. | Dates
                    FR | À Genève, les fontaines chantent toute la nuit. | Place
                    FR | Une votation est un vote du peuple sur une loi. | Definition
                    FR | Le paysage défile doucement derrière la vitre. | Statement
                    EN | Why do glaciers melt so fast? | Question
                    EN | The glacier lost 12 million tonnes of ice. | BigNumber
                    EN | Trains carry 20% of travellers here versus 8% in France. | Comparison
                    EN | In 1848 the country became a federal state. | Dates
                    EN | In Tamanrasset the nights are cold and clear. | Place
                    EN | A canton is a member state of the federation. | Definition
                    DE | Warum schmelzen die Gletscher so schnell? | Question
                    DE | Der Tunnel misst 57 Kilometer. | BigNumber
                    DE | In der Stadt stimmen 60 Prozent ab gegenüber 46 Prozent auf dem Land. | Comparison
                    DE | Im Jahr 1848 entstand der Bundesstaat. | Dates
                    DE | In Luzern fährt das Schiff über den See. | Place
                    DE | Ein Kanton ist ein Gliedstaat der Schweiz. | Definition
                    IT | Perché il lago cambia colore? | Question
                    IT | La galleria misura 57 chilometri. | BigNumber
                    IT | In città vota il 60 % contro il 46 % in campagna. | Comparison
                    IT | Nel 1848 nasce lo Stato federale. | Dates
                    IT | A Lugano il mercato apre presto. | Place
                    IT | Il cantone è uno Stato della federazione. | Definition
                    AR | لماذا تذوب الجليديات بسرعة؟ | Question
                    AR | يبلغ طول النفق ٥٧ كيلومترا. | BigNumber
                    AR | تبلغ النسبة 60 % في المدينة مقابل 46 % في الريف. | Comparison
                    AR | في سنة 1962 نالت الجزائر استقلالها. | Dates
                    AR | في وهران يسمع الزائر صوت البحر. | Place
                    AR | الفقارة هي نظام قديم للسقي. | Definition
                    DARIJA | علاش الصيف سخون بزاف؟ | Question
                    DARIJA | الكيلو يسوا 120 دينار. | BigNumber
                    DARIJA | في 1962 خذات البلاد الاستقلال. | Dates
                    DARIJA | في قسنطينة كاين القناطر بزاف. | Place
                    DARIJA | الكسكسي هو طعام تاع الجمعة. | Definition
                    DARIJA | 3lach sif skhoun bezaf? | Question
                    DARIJA | lkilo yeswa 120 dinar. | BigNumber
                    DARIJA | fi 1962 khdat lblad listiqlal. | Dates
                    DARIJA | Fi Wahran kayen lbhar w ljaw. | Place
                    DARIJA | Seksou howa makla ta3 ljem3a. | Definition
                    """)
    void followsWhatIsSaid(Language language, String sentence, String layout) {
        assertThat(first(sentence, language).getClass().getSimpleName()).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FR | Il y a 1 200 km de rails. | 1 200 | 1200 | 0 | km
                    FR | La hausse est de 3,5 % par an. | 3,5 | 3.5 | 1 | %
                    FR | La ville compte 1,4 million d'habitants. | 1,4 | 1.4 | 1 | million d'habitants
                    DE | Es braucht 1’200 Franken im Monat. | 1’200 | 1200 | 0 | Franken
                    DE | Das Land hat 8.500 Kilometer Grenze. | 8.500 | 8500 | 0 | Kilometer
                    EN | The lake holds 1,500 litres a day. | 1,500 | 1500 | 0 | litres
                    EN | It grew by 2.75 percent. | 2.75 | 2.75 | 2 | percent
                    AR | ارتفعت النسبة إلى ٣٫٥ % هذا العام. | ٣٫٥ | 3.5 | 1 | %
                    IT | Il formaggio costa 12.50 CHF al chilo. | 12.50 | 12.5 | 2 | CHF
                    """)
    void readsNumbersAsTheirLanguageWritesThem(
            Language language, String sentence, String value, double number, int decimals, String unit) {
        assertThat(first(sentence, language)).isInstanceOfSatisfying(ShotContent.BigNumber.class, big -> {
            assertThat(big.value().replaceAll("[\\u00A0\\u202F]", " ")).isEqualTo(value);
            assertThat(big.number()).isEqualTo(number);
            assertThat(big.decimals()).isEqualTo(decimals);
            assertThat(big.unit()).isEqualTo(unit);
        });
    }

    @Test
    void labelsAFigureWithWhatItMeasures() {
        assertThat(first("Le nouveau tunnel, inauguré en 2016, mesure 57 km et reste le plus long.", Language.FR))
                .isInstanceOfSatisfying(ShotContent.BigNumber.class, big -> {
                    assertThat(big.label().text()).isEqualTo("Le nouveau tunnel");
                    assertThat(big.saidAt()).isEqualTo(7);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Année, Voyageurs (millions); 1990, 264; 2000, 287; 2010, 347 | LINE | millions
                    Canton, Part; Vaud, 60 %; Berne, 25 %; Jura, 15 % | SHARES | %
                    Canton, Habitants; Vaud, 800; Berne, 1000; Jura, 70 | BARS | ''
                    """)
    void drawsATableAsItsFiguresAsk(String table, ShotContent.Chart.Kind kind, String unit) {
        String rows = "| " + table.replace(", ", " | ").replace("; ", "\n| ");
        assertThat(first(rows + "\n= Voici les chiffres, avec 800 pour Vaud et 347 en 2010.", Language.FR))
                .isInstanceOfSatisfying(ShotContent.Chart.class, chart -> {
                    assertThat(chart.kind()).isEqualTo(kind);
                    assertThat(chart.unit()).isEqualTo(unit);
                    assertThat(chart.values()).hasSize(3);
                });
    }

    @Test
    void readsTheFiguresOfAComparisonAndItsSides() {
        assertThat(first("Le rail atteint 20 % en Suisse contre 8 % en France.", Language.FR))
                .isInstanceOfSatisfying(ShotContent.Comparison.class, both -> {
                    assertThat(both.left().label().text()).isEqualTo("en Suisse");
                    assertThat(both.left().value()).isEqualTo(20);
                    assertThat(both.right().label().text()).isEqualTo("en France");
                    assertThat(both.right().figure()).isEqualTo("8\u00A0%");
                });
    }

    @Test
    void neverCutsBetweenArticleAndNoun() {
        String sentence =
                "Les ingénieurs du canton ont alors décidé de construire sous la montagne un nouveau passage pour les trains de marchandises et pour les voyageurs pressés de rejoindre l'Italie avant la tombée de la nuit.";
        Cuts.Sample sample = Cuts.body(sentence);
        Grammar grammar = Grammar.of(Language.FR);
        new LayoutStoryboarder()
                .draw(sample.cut(), sample.source(), Language.FR, Cuts.PACE)
                .shots()
                .forEach(shot -> {
                    if (shot.words().length() > 0) {
                        Word last =
                                Word.of(sample.cut().words().get(shot.words().end() - 1));
                        assertThat(grammar.is(SmallWord.DETERMINER, last))
                                .as(last.written())
                                .isFalse();
                        assertThat(grammar.is(SmallWord.PREPOSITION, last))
                                .as(last.written())
                                .isFalse();
                    }
                });
    }
}
