package com.iafactory.studio.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.engine.TableResource;
import com.iafactory.studio.engine.effect.recipe.Manner;
import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectWordsTest {
    private static final EffectWords WORDS = new EffectWords();
    private static final String TABLE = "com/iafactory/studio/engine/effect/effects.tsv";

    private static List<Effect> heard(String text) {
        return WORDS.read(text).stream().map(Wanted::effect).toList();
    }

    private static Manner manner(String text, Effect effect) {
        return WORDS.read(text).stream()
                .filter(wanted -> wanted.effect() == effect)
                .findFirst()
                .orElseThrow()
                .manner();
    }

    @ParameterizedTest
    @CsvSource({
        "The RAIN on a tin roof, RAIN",
        "une averse sur la ville, RAIN",
        "Regentropfen am Fenster, RAIN",
        "sotto la pioggia, RAIN",
        "صوت المَطَرِ, RAIN",
        "والأمطار, RAIN",
        "صوت الشتا, RAIN",
        "sot ech-chta, RAIN",
        "le vent dans les arbres, WIND",
        "الرياح, WIND",
        "sawt erri7, WIND",
        "Meeresrauschen, WAVES",
        "les vagues de la mer, WAVES",
        "أمواج البحر, WAVES",
        "mouj lb7ar, WAVES",
        "un ruisseau, STREAM",
        "Wasser, STREAM",
        "tuono, THUNDER",
        "الرعد, THUNDER",
        "l'3afia, FIRE",
        "feu de cheminée, FIRE",
        "Vogelgezwitscher, BIRDS",
        "زقزقة العصافير, BIRDS",
        "zwawech fi sbah, BIRDS",
        "un tonnerre d'applaudissements, APPLAUSE",
        "تصفيق, APPLAUSE",
        "brusio della folla, CROWD",
        "ghachi, CROWD",
        "bruits de pas, FOOTSTEPS",
        "وقع الأقدام, FOOTSTEPS",
        "three knocks on the door, KNOCK",
        "on frappe à la porte, KNOCK",
        "Klopfen an der Tür, KNOCK",
        "دق الباب, KNOCK",
        "de99 el bab, KNOCK",
        "a heavy door slams, DOOR",
        "die Tür, DOOR",
        "الباب, DOOR",
        "battito del cuore, HEARTBEAT",
        "دقات القلب, HEARTBEAT",
        "del9 el galb, HEARTBEAT",
        "tic-tac, CLOCK",
        "الساعة, CLOCK",
        "Kirchenglocken, BELL",
        "el naqous, BELL",
        "ding-dong, CHIME",
        "bip bip, ALARM",
        "une sirène de police, SIREN",
        "صفارة الإنذار, SIREN",
        "Mausklick, CLICK",
        "نقرة, CLICK",
        "an alarm clock, ALARM",
        "the telephone rings, TELEPHONE",
        "رنين الهاتف, TELEPHONE",
        "déclencheur d'appareil photo, CAMERA",
        "الكاميرا, CAMERA",
        "frappe au clavier, TYPING",
        "لوحة المفاتيح, TYPING",
        "tourner la page, PAPER",
        "swoosh, WHOOSH",
        "montée en tension, RISER",
        "انفجار, IMPACT",
        "esplosione, IMPACT",
        "plop, POP",
        "glitch numérique, GLITCH",
        "grésillement de radio, INTERFERENCE",
        "Trommelwirbel, DRUM_ROLL",
        "roulement de tambour, DRUM_ROLL",
        "dans l'espace, DRONE"
    })
    void wordsOfEveryLanguageFindTheSoundAsPeopleWriteThem(String text, Effect effect) {
        assertThat(heard(text)).first().isEqualTo(effect);
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void everyEffectIsKnownInTheSixLanguagesAndDarijaInBothItsLetters(Effect effect) {
        List<String[]> rows = TableResource.rows(TABLE).stream()
                .filter(row -> row[0].equals(effect.title()))
                .toList();
        assertThat(rows.stream().map(row -> Language.of(row[1]))).contains(Language.values());
        String darija = String.join(
                " ",
                rows.stream()
                        .filter(row -> row[1].equals("darija"))
                        .map(row -> row[2])
                        .toList());
        assertThat(darija).containsPattern("[a-z]").containsPattern("\\p{IsArabic}");
    }

    @Test
    void everyWordOfTheTableFindsItsOwnEffectWhenItStandsAlone() {
        List<String> lost = new ArrayList<>();
        for (String[] row : TableResource.rows(TABLE)) {
            for (String words : row[2].split("\\|")) {
                String text = words.replaceAll("^~|\\*$", "");
                if (!row[0].startsWith("+") && !heard(text).contains(Effect.titled(row[0]))) {
                    lost.add(row[0] + " " + row[1] + " " + words + ": " + heard(text));
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void wordsForHowAreNoSounds() {
        assertThat(heard("a soft, distant, slow, heavy, rapide, lointain, leise, بعيد"))
                .isEmpty();
    }

    @Test
    void severalSoundsAreLaidOverOneAnotherInTheOrderOfTheTextUpToThree() {
        assertThat(heard("rain and distant thunder")).containsExactly(Effect.RAIN, Effect.THUNDER);
        assertThat(heard("تصفيق الجمهور ثم جرس")).containsExactly(Effect.APPLAUSE, Effect.CROWD, Effect.BELL);
        assertThat(heard("wind, rain, fire, birds, bell")).containsExactly(Effect.WIND, Effect.RAIN, Effect.FIRE);
        assertThat(heard("rain, pluie, Regen")).containsExactly(Effect.RAIN);
        assertThat(heard("un orage")).containsExactlyInAnyOrder(Effect.RAIN, Effect.THUNDER);
    }

    @Test
    void aThingThatIsOnlyThePlaceOfASoundIsNotHeardBesideIt() {
        assertThat(heard("knocking at the door")).containsExactly(Effect.KNOCK);
        assertThat(heard("a bell rings")).containsExactly(Effect.BELL);
        assertThat(heard("rain water")).containsExactly(Effect.RAIN);
        assertThat(heard("la pluie pendant une heure, sans vent")).containsExactly(Effect.RAIN);
    }

    @Test
    void whatIsExcludedIsNotHeard() {
        assertThat(heard("rain without any thunder")).containsExactly(Effect.RAIN);
        assertThat(heard("Regen ohne Wind und Donner")).containsExactly(Effect.RAIN, Effect.THUNDER);
        assertThat(heard("مطر بدون رعد")).containsExactly(Effect.RAIN);
        assertThat(heard("no rain")).isEmpty();
    }

    @Test
    void whatIsSaidOfASoundIsMeantForTheNearestOne() {
        assertThat(manner("rain and distant thunder", Effect.THUNDER).far()).isTrue();
        assertThat(manner("rain and distant thunder", Effect.RAIN)).isEqualTo(Manner.USUAL);
        assertThat(manner("tonnerre lointain et pluie", Effect.THUNDER).far()).isTrue();
        assertThat(manner("heavy rain", Effect.RAIN).force()).isGreaterThan(1);
        assertThat(manner("eine leichte Brise", Effect.WIND).force()).isLessThan(1);
        assertThat(manner("drizzle", Effect.RAIN).force()).isLessThan(1);
        assertThat(manner("une cascade", Effect.STREAM).force()).isGreaterThan(1);
        assertThat(manner("leise Schritte", Effect.FOOTSTEPS).force()).isLessThan(1);
        assertThat(manner("passi veloci", Effect.FOOTSTEPS).pace()).isGreaterThan(1);
        assertThat(manner("خطوات بطيئة", Effect.FOOTSTEPS).pace()).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a dog barks", "feu d'artifice", "Feuerwehr", "ألعاب نارية", "!!", "🌧"})
    void whatIsNoneOfThemIsNotGuessed(String text) {
        assertThat(heard(text)).isEmpty();
    }

    @Test
    void aTextWithoutEndIsReadAsFarAsAWishForASoundGoes() {
        assertThat(heard("x ".repeat(500_000) + "rain")).isEmpty();
        assertThat(heard("rain " + "wind ".repeat(500_000))).containsExactly(Effect.RAIN, Effect.WIND);
    }

    @Test
    void titlesAreTold() {
        assertThat(Effect.all().split(", ")).hasSize(Effect.values().length).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Effect.values())
                        .flatMap(effect -> Stream.of(heard(effect.title()).getFirst())))
                .containsExactly(Effect.values());
    }
}
