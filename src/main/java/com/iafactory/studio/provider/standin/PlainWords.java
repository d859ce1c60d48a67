package com.iafactory.studio.provider.standin;

import java.util.List;

/** Plain sentences in the studio's languages, without figures; the first calls on people to do something. */
final class PlainWords {
    private PlainWords() {}

    /**
     * @param language as the studio's prompts name it
     * @param letters the same
     */
    static List<String> of(String language, String letters) {
        if (language.startsWith("French")) {
            return List.of(
                    "Dites-nous ce que vous en pensez dans les commentaires.",
                    "Tout commence par une question que personne ne pose.",
                    "Les gens du pays connaissent la réponse depuis longtemps.",
                    "Il faut regarder de près pour comprendre ce qui se passe.",
                    "Chaque matin, le travail reprend avec les mêmes gestes.",
                    "Ce qui semble simple demande beaucoup de patience.",
                    "Avec le temps, les habitudes changent sans que l'on s'en rende compte.",
                    "C'est ainsi que les petites choses deviennent grandes.",
                    "À la fin, il reste une idée que l'on peut partager.");
        }
        if (language.startsWith("German")) {
            return List.of(
                    "Schreiben Sie uns in den Kommentaren, was Sie davon halten.",
                    "Alles beginnt mit einer Frage, die niemand stellt.",
                    "Die Leute im Tal kennen die Antwort schon lange.",
                    "Man muss genau hinsehen, um zu verstehen, was geschieht.",
                    "Jeden Morgen beginnt die Arbeit mit den gleichen Handgriffen.",
                    "Was einfach aussieht, verlangt viel Geduld und gute Werkzeuge.",
                    "Mit der Zeit ändern sich die Gewohnheiten, ohne dass es auffällt.",
                    "So werden aus kleinen Dingen nach und nach grosse.",
                    "Am Ende bleibt ein Gedanke, den man teilen kann.");
        }
        if (language.startsWith("Italian")) {
            return List.of(
                    "Scriveteci nei commenti che cosa ne pensate.",
                    "Tutto comincia con una domanda che nessuno si pone.",
                    "La gente del posto conosce la risposta da molto tempo.",
                    "Bisogna guardare da vicino per capire che cosa succede.",
                    "Ogni mattina il lavoro riprende con gli stessi gesti.",
                    "Quello che sembra semplice richiede molta pazienza.",
                    "Con il tempo le abitudini cambiano senza che ce ne accorgiamo.",
                    "È così che le piccole cose diventano grandi.",
                    "Alla fine resta un'idea che si può condividere.");
        }
        if (language.startsWith("Modern")) {
            return List.of(
                    "اكتبوا لنا رأيكم في التعليقات.",
                    "كل شيء يبدأ بسؤال لا يطرحه أحد.",
                    "أهل المنطقة يعرفون الجواب منذ زمن طويل.",
                    "علينا أن ننظر عن قرب حتى نفهم ما الذي يحدث.",
                    "في كل صباح يبدأ العمل من جديد بالطريقة نفسها.",
                    "إن ما يبدو سهلا يحتاج إلى كثير من الصبر.",
                    "ومع مرور الوقت تتغير العادات من دون أن ننتبه إليها.",
                    "وهكذا تصبح الأشياء الصغيرة كبيرة.",
                    "وفي النهاية تبقى فكرة يمكن أن نتقاسمها مع الآخرين.");
        }
        if (language.startsWith("Darija") && letters.startsWith("Latin")) {
            return List.of(
                    "9oulouna wach rayekom f les commentaires.",
                    "Kolchi yebda b sou2al li 7atta wa7ed ma yse9sih.",
                    "Nass ta3 l7ouma rahom 3arfin ljawab men bekri.",
                    "Lazem nchoufou mli7 bach nfehmou wach rah sari.",
                    "Koul sba7 l khedma t3awed tebda kima lbare7.",
                    "L7aja li tban sahla test7e9 bezzaf ta3 sber.",
                    "M3a lwa9t l3adat rahi tetbedel w 7na ma nfi9ouch.",
                    "Haka l7wayej sghar ywellou kbar.",
                    "W fel lekher teb9a ghir fekra ne9edrou n9esmouha m3a nass.");
        }
        if (language.startsWith("Darija")) {
            return List.of(
                    "قولولنا واش رايكم في التعليقات.",
                    "كلش يبدا بسؤال ما يسقسيه حتى واحد.",
                    "الناس تاع البلاد راهم عارفين الجواب من بكري.",
                    "لازم نشوفو مليح باش نفهمو واش راه صاري.",
                    "كل صباح الخدمة تعاود تبدا كيما البارح.",
                    "الحاجة اللي تبان ساهلة تستحق بزاف الصبر.",
                    "ومع الوقت العادات راهي تتبدل وحنا ما نفيقوش.",
                    "هكذا الحوايج الصغار يوليو كبار.",
                    "وفي الاخر تبقى غير فكرة نقدرو نقسموها مع الناس.");
        }
        return List.of(
                "Tell us in the comments what you think about it.",
                "It all begins with a question that nobody asks.",
                "The people of the place have known the answer for a long time.",
                "You have to look closely to understand what is going on.",
                "Every morning the work begins again with the same movements.",
                "What seems to be simple takes a lot of patience.",
                "With time the habits change, and nobody is aware of it.",
                "This is how the small things become big ones.",
                "In the end there is an idea that you can share with others.");
    }
}
