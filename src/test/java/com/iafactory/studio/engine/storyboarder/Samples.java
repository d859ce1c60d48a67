package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import java.util.EnumMap;
import java.util.Map;

/** A short film in each language. */
final class Samples {
    private Samples() {}

    static Map<Language, Cuts.Sample> all() {
        Map<Language, Cuts.Sample> samples = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            samples.put(language, of(language));
        }
        return samples;
    }

    static Cuts.Sample of(Language language, Cut.Kind kind) {
        Cuts.Sample film = of(language);
        return new Cuts.Sample(
                new Cut("cut", kind, film.cut().title(), film.cut().lines()), film.source());
    }

    static Cuts.Sample of(Language language) {
        return switch (language) {
            case FR -> Cuts.film("Le rail suisse, une passion nationale", FRENCH);
            case EN -> Cuts.film("How dates feed the Sahara", ENGLISH);
            case DE -> Cuts.film("Wie die Schweiz abstimmt", GERMAN);
            case IT -> Cuts.film("Il castagno del Ticino", ITALIAN);
            case AR -> Cuts.film("الطاقة الشمسية في الجزائر", ARABIC);
            case DARIJA -> Cuts.film("الكسكسي تاع الجمعة", DARIJA);
        };
    }

    private static final String FRENCH = """
            ! Saviez-vous que les Suisses prennent le train plus que tout autre peuple d'Europe ?
            > Voici comment un petit pays de montagnes est devenu le royaume du rail.
            # Une histoire de tunnels
            En 1882, le premier tunnel du Gothard est ouvert après dix ans de travaux.
            Près de deux cents ouvriers y perdent la vie, victimes des éboulements, de l'eau et du manque d'air.
            Le nouveau tunnel de base, inauguré le 1er juin 2016, mesure 57 km et reste le plus long du monde.

            Le tunnel de base est un ouvrage creusé au pied de la montagne, sans grande pente.
            # Les chiffres d'un réseau
            Chaque jour, les CFF transportent 1,4 million de voyageurs.
            La part du rail atteint 20 % en Suisse contre 8 % en France.

            | Année | Voyageurs (millions)
            | 1990 | 264
            | 2000 | 287
            | 2010 | 347
            | 2023 | 484
            = Le nombre de voyageurs est passé de 264 millions en 1990 à 484 millions en 2023.

            À Zurich, la gare voit passer plus de trains que les oiseaux du lac ne s'envolent, car tout le pays s'y croise, du matin au soir, dans une horlogerie presque parfaite.
            # Ce qui fait la recette
            - Un horaire cadencé : un train toutes les demi-heures
            - Des correspondances garanties en quelques minutes
            - Un seul billet pour tout le pays

            " Le train est la colonne vertébrale de notre pays. // Vincent Ducrot
            Mais le réseau vieillit, et son entretien coûte de plus en plus cher.
            . Le rail suisse, c'est de la patience, de la précision et un peu de chocolat.
            + Abonnez-vous pour découvrir les autres secrets de la Suisse !
            """;

    private static final String ENGLISH = """
            ! One palm tree can feed a family for 80 years.
            > This is the story of the oases of southern Algeria.
            # The tree of the desert
            The date palm is a tree that lives with its feet in water and its head in fire.
            Algeria grows about 18 million palms, mostly around Biskra and El Oued.
            In 1921, French botanists counted more than 900 varieties, but only a few are sold today.
            # From palm to market
            1 Farmers climb the palms in March to pollinate the flowers by hand
            1 They thin the bunches in June
            1 They harvest the dates from October to December

            Deglet Nour sells for 3 dollars a kilo at home against 9 dollars in Paris.
            Why does so little of the price reach the grower?
            . The oasis lives as long as its water lasts.
            + Share this film with someone who loves dates.
            """;

    private static final String GERMAN = """
            ! Viermal im Jahr entscheiden 5,6 Millionen Menschen selbst.
            > Dieser Film erklärt, wie die direkte Demokratie in der Schweiz funktioniert.
            # Das Volk hat das letzte Wort
            Eine Volksinitiative ist ein Vorschlag, die Verfassung zu ändern.
            Dafür braucht es 100'000 Unterschriften innerhalb von 18 Monaten.
            Am 7. Februar 1971 erhielten die Frauen das Stimmrecht, obwohl die Männer es 1959 noch abgelehnt hatten.
            # Wer stimmt ab
            Die Beteiligung liegt bei 46 Prozent gegenüber 60 Prozent in Deutschland, weil an vielen Sonntagen über schwierige Vorlagen entschieden wird, die kaum jemand ganz versteht.

            | Kanton | Beteiligung (%)
            | Schaffhausen | 64
            | Zürich | 48
            | Bern | 45
            = Am höchsten ist die Beteiligung in Schaffhausen, denn dort ist das Stimmen Pflicht.

            In Appenzell stimmt man noch heute mit erhobener Hand ab.
            . Wer mitreden will, muss abstimmen.
            + Abonniere den Kanal und diskutiere mit!
            """;

    private static final String ITALIAN = """
            ! Per secoli un solo albero ha nutrito intere valli.
            > Oggi scopriamo il castagno, il pane dei poveri del Ticino.
            # L'albero del pane
            Il castagno è un albero che vive fino a 500 anni.
            Nel 1800 ogni abitante mangiava 150 kg di castagne all'anno.
            Le donne raccoglievano i frutti in ottobre, li seccavano nelle grà e li portavano al mulino del villaggio.
            # Il ritorno
            A Lugano la festa delle castagne attira migliaia di visitatori.
            Oggi nei boschi del Ticino si curano 1'200 ettari di selve, contro appena 200 ettari nel 1990.
            . Il castagno ritorna perché qualcuno se ne prende cura.
            + Iscriviti al canale per altre storie.
            """;

    private static final String ARABIC = """
            ! هل تعلم أن الصحراء تتلقى أكثر من 3000 ساعة من الشمس كل سنة؟
            > في هذا الفيلم نكتشف كيف تتحول أشعة الشمس إلى كهرباء.
            # شمس لا تغيب
            الطاقة الشمسية هي طاقة نظيفة تأتي من ضوء الشمس.
            في سنة 2011 بدأت أول محطة هجينة في حاسي الرمل.
            تبلغ قدرة المحطة 150 ميغاواط.
            # الأرقام
            ارتفع الاستهلاك بنسبة ٥٫٢ % خلال سنة واحدة.
            تنتج الصحراء 1700 كيلوواط مقابل 1200 كيلوواط في الشمال.
            في أدرار، تغطي الألواح مساحة واسعة من الرمال، وتزود القرى البعيدة بالكهرباء طول النهار، حتى في أشد أيام الصيف حرارة.
            . الشمس ثروة لا تنفد.
            + اشتركوا في القناة لمتابعة الحلقات القادمة.
            """;

    private static final String DARIJA = """
            ! واش تعرفو بلي الكسكسي تاعنا دخل لليونسكو؟
            > اليوم نحكيو على الكسكسي تاع الجمعة.
            # القصعة تجمعنا
            الكسكسي هو طعام يجمع العايلة على قصعة وحدة.
            في 2020 دخل الكسكسي لتراث اليونسكو.
            في تلمسان يديروه بالحليب والزبيب، بصح في قسنطينة يديروه باللحم والخضرة والحمص.
            # كيفاش نوجدوه
            1 نفتلو السميد بالما والملح
            1 نفوروه مرتين فوق المرقة
            1 نسقيوه بالمرقة والخضرة

            الكيلو تاع السميد يسوا 120 دينار.
            . الكسكسي ماشي غير ماكلة، هو محبة.
            + ديرو جام وبارطاجيو الفيديو!
            """;
}
