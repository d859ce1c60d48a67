package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceReader;
import java.util.Optional;
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
                "le point de départ"
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
}
