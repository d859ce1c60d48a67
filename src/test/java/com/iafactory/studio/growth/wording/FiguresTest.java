package com.iafactory.studio.growth.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void digitsThatAreLettersOfDarijaAreNoFigures() {
        assertThat(new Figures(Phrasebook.of(Language.DARIJA))
                        .in("7na n7adro 9bel sif, 3la khater 2018 kanet 7amya, 12 daraja ktar"))
                .extracting(Figure::text)
                .containsExactly("2018", "12 daraja");
    }
}
