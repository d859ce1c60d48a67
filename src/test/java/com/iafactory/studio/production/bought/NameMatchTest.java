package com.iafactory.studio.production.bought;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource({
        "night-train_berlin.mp4,night train station",
        "Montagnes 2023.JPG,montagne neige village",
        "la forêt.png,foret oiseaux",
        "Berge.mov,berg schnee",
        "IMG_2041 lake.jpg,lake sunrise",
        "القطار.mp4,قطار الليل"
    })
    void halfOfTheNamesWordsAreLookedFor(String file, String wanted) {
        assertThat(NameMatch.of(file, wanted).good()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_2041.JPG,img train",
        "20231104.mp4,train 20231104",
        "our team at the christmas party.jpg,team work office",
        "car.png,carpet floor",
        "bordeaux.png,border guard"
    })
    void otherNamesAreNoMatch(String file, String wanted) {
        assertThat(NameMatch.of(file, wanted).good()).isFalse();
    }

    @Test
    void theNameWithMostOfItIsTheBest() {
        List<String> names = List.of("train lake.mp4", "train.mp4", "night train.mp4");
        assertThat(Stream.of("train lake.mp4", "train.mp4", "night train.mp4")
                        .sorted(java.util.Comparator.comparing(name -> NameMatch.of(name, "night train bridge"))))
                .containsExactly("night train.mp4", "train.mp4", "train lake.mp4")
                .containsExactlyInAnyOrderElementsOf(names);
    }
}
