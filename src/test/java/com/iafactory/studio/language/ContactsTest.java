package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go to https://evil.example/win now",
                "visit www.evil.test",
                "on evil-shop.com today",
                "EVIL.COM",
                "ｅｖｉｌ．ｃｏｍ",
                "evil dot com",
                "evil (dot) com",
                "evil [.] com",
                "mechant point com",
                "écrivez à bob@evil.org",
                "folgt @crypto_king",
                "bob arobase evil",
                "call +41 79 123 45 67",
                "appelez le 0900 123 456 78",
                "اتصل ٠٩٠٠ ١٢٣ ٤٥٦",
                "pay CH93 0076 2011 6238 5295 7",
                "send to bc1qxy2kgdygjrsqtzq2n0yrf",
                "ev\u200Bil.com",
                "t.me/joinus",
                "https://aHR0cHM6Ly9ldmlsLmV4YW1wbGUvd2luPw",
                "evil/evil/evil/evil/evil/evil/evil/evil/evil/evil/evil",
                "aHR0cHM6Ly9ldmlsLmV4YW1wbGUvd2luP3g9MTIzNDU2Nzg5MA=="
            })
    void waysToReachSomebodyAreFound(String text) {
        assertThat(Contacts.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le train part à 14h30.",
                "10 000 personnes en 2026, soit 3,5 %.",
                "Il dit : « Non. » Puis il part.",
                "z.B. im Tal",
                "am 12.03.2020 um 7.30 Uhr",
                "U.S. law",
                "On y va.Demain",
                "ومع الوقت تتغير العادات.",
                "1'250'000 Franken",
                "Dr. No",
                "The dot on the map",
                "le point de départ",
                "Die Brücke wurde am 05.07.1962 eröffnet.",
                "Le 05/07/1962, le pays est libre.",
                "Die Mauer fiel am 09.11.1989, ein Donnerstag.",
                "am 09.11.89 und am 5.7.62.",
                "vom 05.07.1962-09.11.1989",
                "05.07.1962 und 12 000 Menschen",
                "le 05-07-1962",
                "on 1989-11-09, 2026-05-07",
                "geöffnet 08.30-12.00 und 13.30-18.00 Uhr",
                "π vaut 3.14159265358",
                "0.05 0.10 0.15 0.20",
                "347 123 456 francs",
                "die Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetze,"
            })
    void ordinarySentencesHoldNone(String text) {
        assertThat(Contacts.in(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theExamplesHoldNone(Language language) {
        String text = SourceText.of(new SourceReader()
                .read(Briefs.example(language), Optional.of(language))
                .document());
        assertThat(Contacts.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Algeria
                "0550 12 34 56",
                "05 50 12 34 56",
                "0550123456",
                "0550-12-34-56",
                "021 12 34 56",
                "(021) 12.34.56",
                "+213 550 12 34 56",
                "00213 550 12 34 56",
                "٠٥٥٠ ١٢ ٣٤ ٥٦",
                // Switzerland
                "079 123 45 67",
                "044 668 18 00",
                "0800 123 456",
                "+41 (0)44 668 18 00",
                "0041 79 123 45 67",
                // France
                "01 23 45 67 89",
                "06.12.34.56.78",
                "05.07.19.62.30",
                "01-23-45-67-89",
                "0 800 123 456",
                "+33 6 12 34 56 78",
                "00 33 6 12 34 56 78",
                // Germany
                "030 123456",
                "030/12345678",
                "0201 / 12 34 56",
                "(089) 123456",
                "0171 1234567",
                "+49 30 123456",
                // Italy
                "06 1234567",
                "02 12345678",
                "347 123 4567",
                "347 1234567",
                "3471234567",
                "+39 347 123 4567"
            })
    void telephoneNumbersAreFoundAlsoBesideDates(String number) {
        assertThat(Contacts.in("Am 05.07.1962: " + number + ".")).isPresent();
        assertThat(Contacts.in(number + ", 05/07/1962")).isPresent();
    }

    @Test
    void aRoundFigureOfTheSourceIsNoNumberToCall() {
        assertThat(Contacts.in("Il a 1250000000 ans.", "Elle date de 1250000000 années."))
                .isEmpty();
        assertThat(Contacts.in("Il a 1250000000 ans.", "Elle est vieille.")).isPresent();
        assertThat(Contacts.in("Call 41791234567.", "Call 41791234567.")).isPresent();
    }

    @Test
    void aRoundFigureOfTheSourceHidesNoAddressBehindIt() {
        assertThat(Contacts.in("100000000 francs", "It cost 100000000 francs.")).isEmpty();
        assertThat(Contacts.in("100000000 francs, see www.evil.example", "It cost 100000000 francs."))
                .contains("www.evil.example");
    }
}
