package com.iafactory.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void isMadeOfPlainLetters() {
        assertThat(Slug.letters("L'Été à Genève!.fr")).contains("l-ete-a-geneve-fr");
    }

    @Test
    void cannotLeaveItsFolder() {
        assertThat(Slug.letters("../../etc/passwd")).contains("etc-passwd");
    }

    @Test
    void isEmptyWhereNoPlainLetterIsLeft() {
        assertThat(Slug.letters("الفقارة")).isEmpty();
    }
}
