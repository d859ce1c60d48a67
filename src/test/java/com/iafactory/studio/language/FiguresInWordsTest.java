package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words are figures like those in digits, except where they only count or speak in a manner. */
class FiguresInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|Trois millions de voyageurs par an|3 millions|3000000",
                "FR|Vingt-cinq pour cent des trains|25 %|25",
                "FR|Trois pour cent des trains|3 %|3",
                "FR|Deux millions et demi de francs|2,5 millions|2500000",
                "FR|Un demi-million de francs|500 000|500000",
                "FR|Nonante-sept gares et huitante-deux ponts|97 gares, 82 ponts|97;82",
                "FR|Quatre-vingt-dix-sept gares|97 gares|97",
                "FR|En mille neuf cent quatre-vingt-quatre|1984|1984",
                "FR|Soixante et onze ans|71 ans|71",
                "FR|Deux mille cinq cents milliards|2 500 milliards|2500000000000",
                "FR|Mille milliards de francs|1 000 000 000 000|1000000000000",
                "FR|Cinq kilomètres de tunnel|5 km|5",
                "FR|Deux virgule cinq pour cent|2,5 %|2.5",
                "DE|Zweihundertfünfzig Züge|250 Züge|250",
                "DE|Zweitausendsechsundzwanzig Menschen|2026|2026",
                "DE|Dreissig Jahre, dreißig Tage|30|30;30",
                "DE|Eineinhalb Millionen Reisende|1,5 Mio. Reisende|1500000",
                "DE|Anderthalb Prozent|1,5 %|1.5",
                "DE|Eine halbe Million Franken|500'000 Franken|500000",
                "DE|Neunzehnhundertachtundneunzig|1998|1998",
                "DE|Drei Milliarden Franken|3 Mrd. Franken|3000000000",
                "DE|Eine Million Reisende|1 Million|1000000",
                "IT|Ventidue treni e ventuno ponti|22 treni, 21 ponti|22;21",
                "IT|Trentatré gallerie|33|33",
                "IT|Centottantadue viaggiatori|182|182",
                "IT|Tremila franchi|3000|3000",
                "IT|Due milioni e mezzo di persone|2,5 milioni|2500000",
                "IT|Un miliardo di euro|1 miliardo|1000000000",
                "IT|Cinque per cento|5 %|5",
                "EN|Twenty-five per cent of trains|25 %|25",
                "EN|A hundred and five trains|105 trains|105",
                "EN|Half a million travellers|500,000|500000",
                "EN|Two and a half million travellers|2.5 million|2500000",
                "EN|Nineteen eighty-four was hot|1984|1984",
                "EN|One point two billion francs|1.2 billion|1200000000",
                "EN|Three percent|3 %|3",
                "AR|ثلاثة ملايين مسافر|٣ ملايين|3000000",
                "AR|ثَلَاثَةُ مَلَايِينِ مُسَافِرٍ|3 ملايين|3000000",
                "AR|خمسة وعشرون قطارا|25 قطارا|25",
                "AR|مئتان وخمسون قطارا|250|250",
                "AR|ألفان وستة وعشرون|2026|2026",
                "AR|خمسون ألفا من الناس|50 ألفا|50000",
                "AR|ثلاثة عشر قطارا|13|13",
                "AR|بمليونين من الفرنكات|2 مليون|2000000",
                "AR|عشرون بالمئة من الناس|20 %|20",
                "AR|مئة وخمسة وعشرون ألف مسافر|125 ألف|125000",
                "DARIJA|khamsin dar|50 dar|50",
                "DARIJA|mitin w khamsin dar|250 dar|250",
                "DARIJA|khamsa w 3echrin dar|25 dar|25",
                "DARIJA|tlata mlayen dinar|3 melyoun|3000000",
                "DARIJA|reb3a fel mya|4 fel mya|4",
                "DARIJA|3achr alaf dar|10 000|10000",
                "DARIJA|خمسة وعشرين دار|25 دار|25",
                "DARIJA|ميتين وخمسين دار|250|250",
                "DARIJA|تلت ملاين|3 ملايين|3000000"
            })
    void wordsSayWhatDigitsSay(Language language, String words, String digits, String values) {
        Figures said = Figures.of(words, language);
        assertThat(said.all())
                .as(said.toString())
                .allMatch(figure -> figure.values().size() == 1)
                .extracting(figure -> figure.values().iterator().next())
                .containsExactly(values.split(";"));
        assertThat(said.missingIn(Figures.of(digits, language))).isEmpty();
        assertThat(Figures.of(digits, language).missingIn(said)).isEmpty();
        assertThat(said.missingIn(Figures.of("Un texte qui en dit 98765432", language)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|Un train, une gare, deux ou trois amis, sept nains, douze mois",
                "FR|Le premier jour, la deuxième fois, le vingt et unième siècle, à la une",
                "FR|Mille mercis, cent fois mieux, mille et une nuits, trente-six chandelles, mille façons",
                "FR|Une quinzaine de jours, des centaines de gens, des milliers d'autres, des millions de choses",
                "FR|Le pont est neuf, les années quatre-vingt, vingt-quatre heures sur vingt-quatre",
                "FR|Cent pour cent naturel, treize à la douzaine, à mille lieues de là, vingt-quatre heures",
                "IT|Cento per cento, il Novecento, ventiquattro ore su ventiquattro",
                "EN|A hundred percent, twenty-four seven, nine out of ten, two thirds",
                "AR|القرن العشرين، أربع وعشرون ساعة، عشرات الآلاف",
                "DARIJA|mya fel mya, مية بالمية",
                "DE|Ein Zug, eine Frau, zwei oder drei Freunde, elf Spieler, zwölf Monate",
                "DE|Tausend Dank, hundert Mal besser, Tausendundeine Nacht, Hunderte Leute, Tausende andere",
                "DE|Der erste Tag, das einundzwanzigste Jahrhundert, die achtziger Jahre, ein dreissigjähriger Mann",
                "DE|Gib acht auf die Achtung, ein paar hundert Meter, Millionen Menschen",
                "IT|Un treno, una donna, due o tre amici, sei tu, dodici mesi",
                "IT|Mille grazie, cento volte meglio, le mille e una notte, il ventunesimo secolo, i venti forti",
                "IT|Un centinaio di persone, migliaia di altri, gli anni ottanta, una ventina di giorni",
                "EN|One of us, two or three friends, a train, no one, twelve months",
                "EN|Thanks a million, a thousand times better, the twenty-first century, the eighties, hundreds of people",
                "EN|A few hundred metres, one in a million, a dozen, the first day, millions of others",
                "AR|واحد من الناس، قطار واحد، ثلاثة أيام، اثنا عشر شهرا",
                "AR|ألف شكر، ألف ليلة وليلة، القرن الحادي والعشرون، القرن الثامن عشر، مئات الناس، آلاف الناس",
                "AR|لست هنا، ألف الكاتب كتابا، الثمانينيات",
                "DARIJA|wahed nhar, zouj wla tlata s7ab, alf mabrouk, tes3a w setta",
                "DARIJA|واحد النهار، زوج ولا تلاتة، ألف مبروك"
            })
    void countsOrdersAndMannersOfSpeakingNeedNoProof(Language language, String text) {
        assertThat(Figures.of(text, language).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|7 trains|EN|seven trains",
                "FR|Sept trains|EN|7 trains",
                "FR|21e siècle|EN|the twenty-first century",
                "FR|21e siècle|AR|القرن الحادي والعشرون",
                "FR|30 ans, un homme de 30 ans|DE|dreissig Jahre, ein dreissigjähriger Mann",
                "FR|les années 1980|EN|the eighties",
                "FR|les années 80|IT|gli anni ottanta",
                "FR|100 personnes|FR|une centaine de personnes",
                "FR|1 franc|DE|ein Franken",
                "EN|1 billion|FR|un milliard",
                "EN|1 trillion|DE|1 Billion",
                "FR|entre 3 et 5 millions|EN|three to five million",
                "FR|entre 3 et 5 millions|DE|3–5 Mio.",
                "EN|3 million to 5 million|DE|drei bis fünf Millionen",
                "FR|Trois millions|DARIJA|tlata mlayen",
                "AR|ثلاثة وعشرون|EN|twenty-three",
                "AR|3 ملايين و200 ألف|FR|3,2 millions"
            })
    void digitsInOneTextHoldUpWordsInAnother(Language from, String text, Language to, String other) {
        Figures before = Figures.of(text, from);
        Figures after = Figures.of(other, to);
        assertThat(before.missingIn(after)).as("lost").isEmpty();
        assertThat(after.missingIn(before)).as("added").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|Trois millions|3 milliards",
                "FR|Vingt-cinq pour cent|35 %",
                "FR|3 millions|3 mille",
                "DE|Zweihundertfünfzig|205",
                "EN|A hundred and five|150",
                "IT|Ventidue|32",
                "AR|خمسة وعشرون|52",
                "DARIJA|khamsin|15",
                "EN|Between a thousand and two thousand|1002"
            })
    void anotherNumberIsAnotherOne(Language language, String words, String digits) {
        assertThat(Figures.of(words, language).missingIn(Figures.of(digits, language)))
                .isNotEmpty();
    }

    @Test
    void aColumnInMillionsHoldsUpMillions() {
        Figures table = Figures.of("Voyageurs (en millions)\n2024 / 3,5\n2025 / 4,1", Language.FR);
        assertThat(Figures.of("Trois virgule cinq millions puis 4,1 millions", Language.FR)
                        .missingIn(table))
                .isEmpty();
        assertThat(Figures.of("Cinq virgule neuf millions", Language.FR).missingIn(table))
                .isNotEmpty();
        assertThat(Figures.of("Trois virgule cinq milliards", Language.FR).missingIn(table))
                .isNotEmpty();
    }

    @Test
    void twoNumbersInARowAreTwo() {
        assertThat(Figures.of("between a thousand and two thousand, vingt", Language.EN)
                        .all())
                .extracting(Figures.Figure::written)
                .containsExactly("a thousand", "two thousand");
    }
}
