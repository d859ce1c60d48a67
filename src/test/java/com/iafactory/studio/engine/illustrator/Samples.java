package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One content of every layout, in French and in Arabic, as the storyboarder would make them. */
final class Samples {
    static final int FRAMES = 120;

    private Samples() {}

    static Phrase spoken(String text, Integer... emphasis) {
        int words = Words.of(text).size();
        return new Phrase(text, IntStream.range(0, words).boxed().toList(), Set.of(emphasis));
    }

    static Map<String, ShotContent> french() {
        Map<String, ShotContent> all = new LinkedHashMap<>();
        all.put(
                "title",
                new ShotContent.Title(
                        spoken("Pourquoi le sommeil change votre journée", 2), Optional.of("Santé et travail")));
        all.put("chapter", new ShotContent.ChapterCard(2, 5, spoken("Ce que fait le cerveau la nuit", 4)));
        all.put(
                "statement",
                new ShotContent.Statement(
                        spoken("Un adulte sur trois dort moins de six heures par nuit", 1, 2, 3, 7, 8)));
        all.put("question", new ShotContent.Question(spoken("Combien d’heures faut-il vraiment dormir\u202f?", 1, 3)));
        all.put(
                "definition",
                new ShotContent.Definition(
                        Phrase.still("Rythme circadien"),
                        spoken("Horloge interne d’environ 24 heures qui règle le sommeil et la température", 3, 4)));
        all.put(
                "number",
                new ShotContent.BigNumber(
                        "10\u202f450", 10450, 0, "km", spoken("de voies ferrées prévues en Algérie d’ici 2030"), -1));
        all.put(
                "percent",
                new ShotContent.BigNumber(
                        "62,5",
                        62.5,
                        1,
                        "%",
                        spoken("des Suisses prennent le train au moins une fois par mois", 1),
                        -1));
        all.put(
                "comparison",
                new ShotContent.Comparison(
                        new ShotContent.Side(Phrase.still("en train, d’Alger à Oran"), "2\u202fh\u202f50", 170),
                        new ShotContent.Side(
                                Phrase.still("par la route, aux heures de pointe"), "4\u202fh\u202f45", 285)));
        all.put(
                "bars",
                new ShotContent.Chart(
                        ShotContent.Chart.Kind.BARS,
                        "Distance parcourue en train par habitant et par an",
                        "en kilomètres",
                        List.of("Suisse", "Autriche", "France", "Allemagne", "Italie"),
                        List.of(2466.0, 1427.0, 1389.0, 1167.0, 882.0),
                        List.of("2\u202f466", "1\u202f427", "1\u202f389", "1\u202f167", "882"),
                        List.of(-1, -1, -1, -1, -1)));
        all.put(
                "line",
                new ShotContent.Chart(
                        ShotContent.Chart.Kind.LINE,
                        "Production d’électricité solaire",
                        "en térawattheures",
                        List.of("2018", "2019", "2020", "2021", "2022", "2023"),
                        List.of(1.9, 2.2, 2.6, 2.8, 3.9, 4.6),
                        List.of("1,9", "2,2", "2,6", "2,8", "3,9", "4,6"),
                        List.of(-1, -1, -1, -1, -1, -1)));
        all.put(
                "shares",
                new ShotContent.Chart(
                        ShotContent.Chart.Kind.SHARES,
                        "D’où vient l’eau douce du pays",
                        "part en %",
                        List.of("Nappes souterraines", "Barrages", "Dessalement", "Eaux recyclées"),
                        List.of(48.0, 29.0, 17.0, 6.0),
                        List.of("48\u202f%", "29\u202f%", "17\u202f%", "6\u202f%"),
                        List.of(-1, -1, -1, -1)));
        all.put(
                "list",
                new ShotContent.Listing(
                        Optional.of("Trois gestes pour mieux dormir"),
                        List.of(
                                spoken("Éteindre les écrans une heure avant", 2),
                                spoken("Garder la chambre à 18 degrés"),
                                spoken("Se lever toujours à la même heure")),
                        true,
                        0));
        all.put(
                "quotation",
                new ShotContent.Quotation(
                        spoken("Le sommeil est la seule chose qui ne se vend pas", 1, 9),
                        Optional.of("Albert Camus, 1951")));
        all.put(
                "dates",
                new ShotContent.Dates(
                        List.of(
                                new ShotContent.Moment("1862", Phrase.still("Première ligne entre Alger et Blida")),
                                new ShotContent.Moment("1962", Phrase.still("Indépendance et réseau national")),
                                new ShotContent.Moment("2011", Phrase.still("Ouverture du métro d’Alger"))),
                        1));
        all.put(
                "date",
                new ShotContent.Dates(
                        List.of(new ShotContent.Moment(
                                "1er novembre 1954", spoken("Le début de la guerre d’indépendance", 5))),
                        0));
        all.put(
                "place",
                new ShotContent.Place(
                        "Constantine",
                        Optional.of("Est de l’Algérie"),
                        Optional.of(spoken("La ville des ponts suspendus", 3))));
        all.put(
                "recap",
                new ShotContent.Recap(List.of(
                        spoken("Sept à neuf heures par nuit"),
                        spoken("Une chambre fraîche et sombre"),
                        spoken("Des horaires réguliers"),
                        spoken("Pas de café après 15 heures"))));
        all.put("call", new ShotContent.CallToAction(spoken("Abonnez-vous pour la suite de la série", 0)));
        all.put(
                "end",
                new ShotContent.EndCard("Pourquoi le sommeil change tout", spoken("Merci d’avoir regardé\u202f!")));
        return all;
    }

    static Map<String, ShotContent> arabic() {
        Map<String, ShotContent> all = new LinkedHashMap<>();
        all.put("title", new ShotContent.Title(spoken("لماذا يغيّر النوم يومك كله", 2), Optional.of("الصحة والعمل")));
        all.put("chapter", new ShotContent.ChapterCard(2, 5, spoken("ماذا يفعل الدماغ في الليل", 2)));
        all.put("statement", new ShotContent.Statement(spoken("واحد من كل ثلاثة بالغين ينام أقل من 6 ساعات", 0, 7, 8)));
        all.put("question", new ShotContent.Question(spoken("كم ساعة يحتاج الجسم إلى النوم؟", 1)));
        all.put(
                "definition",
                new ShotContent.Definition(
                        Phrase.still("الساعة البيولوجية"),
                        spoken("إيقاع داخلي مدته نحو 24 ساعة ينظم النوم وحرارة الجسم", 4, 5)));
        all.put(
                "number",
                new ShotContent.BigNumber(
                        "10 450".replace(' ', '\u202f'),
                        10450,
                        0,
                        "كم",
                        spoken("من السكك الحديدية في الجزائر بحلول 2030"),
                        -1));
        all.put(
                "percent",
                new ShotContent.BigNumber(
                        "62,5", 62.5, 1, "%", spoken("من السويسريين يركبون القطار مرة في الشهر على الأقل", 1), -1));
        all.put(
                "comparison",
                new ShotContent.Comparison(
                        new ShotContent.Side(Phrase.still("بالقطار من الجزائر إلى وهران"), "170", 170),
                        new ShotContent.Side(Phrase.still("بالسيارة في ساعات الذروة"), "285", 285)));
        all.put(
                "bars",
                new ShotContent.Chart(
                        ShotContent.Chart.Kind.BARS,
                        "المسافة المقطوعة بالقطار لكل ساكن في السنة",
                        "بالكيلومتر",
                        List.of("سويسرا", "النمسا", "فرنسا", "ألمانيا", "إيطاليا"),
                        List.of(2466.0, 1427.0, 1389.0, 1167.0, 882.0),
                        List.of("2 466", "1 427", "1 389", "1 167", "882"),
                        List.of(-1, -1, -1, -1, -1)));
        all.put(
                "line",
                new ShotContent.Chart(
                        ShotContent.Chart.Kind.LINE,
                        "إنتاج الكهرباء من الشمس",
                        "بالتيراواط ساعة",
                        List.of("2018", "2019", "2020", "2021", "2022", "2023"),
                        List.of(1.9, 2.2, 2.6, 2.8, 3.9, 4.6),
                        List.of("1,9", "2,2", "2,6", "2,8", "3,9", "4,6"),
                        List.of(-1, -1, -1, -1, -1, -1)));
        all.put(
                "shares",
                new ShotContent.Chart(
                        ShotContent.Chart.Kind.SHARES,
                        "من أين تأتي المياه العذبة",
                        "النسبة %",
                        List.of("المياه الجوفية", "السدود", "تحلية مياه البحر", "مياه معالجة"),
                        List.of(48.0, 29.0, 17.0, 6.0),
                        List.of("48 %", "29 %", "17 %", "6 %"),
                        List.of(-1, -1, -1, -1)));
        all.put(
                "list",
                new ShotContent.Listing(
                        Optional.of("ثلاث خطوات لنوم أفضل"),
                        List.of(
                                spoken("أطفئ الشاشات قبل ساعة من النوم", 1),
                                spoken("حافظ على حرارة 18 درجة في الغرفة"),
                                spoken("استيقظ دائما في نفس الوقت")),
                        true,
                        0));
        all.put(
                "quotation",
                new ShotContent.Quotation(
                        spoken("النوم هو الشيء الوحيد الذي لا يُباع ولا يُشترى", 0, 6),
                        Optional.of("مالك حداد، 1961")));
        all.put(
                "dates",
                new ShotContent.Dates(
                        List.of(
                                new ShotContent.Moment("1862", Phrase.still("أول خط بين الجزائر والبليدة")),
                                new ShotContent.Moment("1962", Phrase.still("الاستقلال والشبكة الوطنية")),
                                new ShotContent.Moment("2011", Phrase.still("افتتاح مترو الجزائر"))),
                        1));
        all.put(
                "date",
                new ShotContent.Dates(
                        List.of(new ShotContent.Moment("1 نوفمبر 1954", spoken("اندلاع ثورة التحرير", 1))), 0));
        all.put(
                "place",
                new ShotContent.Place(
                        "قسنطينة", Optional.of("شرق الجزائر"), Optional.of(spoken("مدينة الجسور المعلقة", 1))));
        all.put(
                "recap",
                new ShotContent.Recap(List.of(
                        spoken("من 7 إلى 9 ساعات كل ليلة"),
                        spoken("غرفة باردة ومظلمة"),
                        spoken("مواعيد منتظمة"),
                        spoken("لا قهوة بعد الثالثة"))));
        all.put("call", new ShotContent.CallToAction(spoken("اشترك في القناة لمتابعة السلسلة", 0)));
        all.put("end", new ShotContent.EndCard("لماذا يغيّر النوم يومك", spoken("شكرا على المشاهدة!")));
        return all;
    }

    /** One content of every layout in a language. */
    static Map<String, ShotContent> in(Language language) {
        return switch (language) {
            case FR -> french();
            case AR, DARIJA -> arabic();
            case EN -> plain("Why trains win", "Half of all trips under 500 km could go by rail", "1,250.5", 1250.5);
            case DE ->
                plain(
                        "Geschwindigkeitsbegrenzung",
                        "Jede dritte Fahrt wäre mit der Eisenbahn schneller",
                        "1’250,5",
                        1250.5);
            case IT ->
                plain("L’acqua che manca", "Un’ora d’irrigazione consuma più di un’intera giornata", "1.250,5", 1250.5);
        };
    }

    /** Every layout made of the same few texts; also for hostile ones. */
    static Map<String, ShotContent> plain(String name, String sentence, String figure, double number) {
        Map<String, ShotContent> all = new LinkedHashMap<>();
        Phrase words = spoken(sentence, 1);
        List<String> names = List.of(name, name + " 2", name + " 3");
        List<Double> values = List.of(number, number / 2, number / 3);
        List<String> figures = List.of(figure, figure, figure);
        all.put("title", new ShotContent.Title(words, Optional.of(name)));
        all.put("chapter", new ShotContent.ChapterCard(12, 12, spoken(name)));
        all.put("statement", new ShotContent.Statement(words));
        all.put("question", new ShotContent.Question(words));
        all.put("definition", new ShotContent.Definition(Phrase.still(name), words));
        all.put("number", new ShotContent.BigNumber(figure, number, 1, name, words, 2));
        all.put("percent", new ShotContent.BigNumber(figure, 50, 0, "%", words, 2));
        all.put(
                "comparison",
                new ShotContent.Comparison(
                        new ShotContent.Side(spoken(name), figure, number), new ShotContent.Side(words, figure, 3)));
        all.put(
                "words",
                new ShotContent.Comparison(
                        new ShotContent.Side(spoken(name), "", 0), new ShotContent.Side(words, "", 0)));
        for (ShotContent.Chart.Kind kind : ShotContent.Chart.Kind.values()) {
            all.put(
                    "chart " + kind,
                    new ShotContent.Chart(kind, sentence, name, names, values, figures, List.of(1, 2, 3)));
        }
        all.put(
                "list",
                new ShotContent.Listing(
                        Optional.of(name), List.of(words, spoken(name), words, spoken(name), words), true, 2));
        all.put("quotation", new ShotContent.Quotation(words, Optional.of(name)));
        all.put(
                "dates",
                new ShotContent.Dates(
                        List.of(
                                new ShotContent.Moment(name, words),
                                new ShotContent.Moment("1999", words),
                                new ShotContent.Moment("2001", words),
                                new ShotContent.Moment("2020", words)),
                        2));
        all.put("date", new ShotContent.Dates(List.of(new ShotContent.Moment(name, words)), 0));
        all.put("place", new ShotContent.Place(name, Optional.of(name), Optional.of(words)));
        all.put("recap", new ShotContent.Recap(List.of(words, words, spoken(name))));
        all.put("call", new ShotContent.CallToAction(words));
        all.put("end", new ShotContent.EndCard(name, words));
        return all;
    }

    static PlateRequest request(
            ShotContent content, Language language, Canvas canvas, String theme, Optional<String> illustration) {
        return new PlateRequest(
                content,
                illustration.map(name -> new Illustration(name, name)),
                Camera.PUSH_IN,
                canvas,
                new Look(theme, 0, Optional.empty()),
                language,
                FRAMES,
                IntStream.range(0, 20).map(i -> 6 + 5 * i).boxed().toList(),
                canvas != Canvas.LANDSCAPE,
                7);
    }
}
