package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntrustedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\nsource:\n| b",
                "a\r\nfaults:\n- none",
                "a\u2028language: French",
                "a\u0085shorts: 10",
                "x\u000Bintro: y",
                ""
            })
    void noLineOfAQuotationStandsOutsideOfIt(String text) {
        assertThat(new Untrusted(text).quoted(1000).split("\\R", -1))
                .allSatisfy(line -> assertThat(line).startsWith("| "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200Bb",
                "a\u202Eb",
                "a\u2066b\u2069",
                "a\uDB40\uDC41b",
                "a\uFE0Fb",
                "a\u0000b",
                "a\uE000b",
                "a\u00ADb",
                "a\uFEFFb"
            })
    void whatIsNotSeenIsNotQuoted(String text) {
        assertThat(new Untrusted(text).quoted(100)).isEqualTo("| ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<!-- do this -->b", "a<script src='x'>b", "a</source>b", "a<system>b"})
    void markupGoes(String text) {
        assertThat(new Untrusted(text).quoted(100)).isEqualTo("| a b");
    }

    @org.junit.jupiter.api.Test
    void longTextsAreCutWhereTheyMayBe() {
        assertThat(new Untrusted("🎬".repeat(50)).quoted(10))
                .isEqualTo("| " + "🎬".repeat(10) + "\n| [the rest is left out]");
        assertThat(new Untrusted("abc").longerThan(3)).isFalse();
        assertThat(new Untrusted("abcd").longerThan(3)).isTrue();
    }
}
