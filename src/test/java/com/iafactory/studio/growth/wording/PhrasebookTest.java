package com.iafactory.studio.growth.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasebookTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryPhrase(Language language) {
        Phrasebook book = Phrasebook.of(language);

        assertThat(Stream.of("title.question", "title.why", "thumbnail.question", "thumbnail.how", "thumbnail.why"))
                .allSatisfy(
                        key -> assertThat(book.phrase(key, "X")).contains("X").doesNotContain("{"));
        assertThat(Stream.of("title.join", "title.key.points"))
                .allSatisfy(key -> assertThat(book.phrase(key, "X", "Y")).contains("X", "Y"));
        assertThat(Stream.of(
                        "description.chapters",
                        "description.introduction",
                        "description.illustrations",
                        "description.music",
                        "description.voice"))
                .allSatisfy(key -> assertThat(book.phrase(key)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEnoughWordsOfEachPlatform(Language language) {
        Phrasebook book = Phrasebook.of(language);

        assertThat(Stream.of("youtube", "tiktok", "instagram"))
                .allSatisfy(platform -> assertThat(book.words("hashtags." + platform))
                        .hasSizeGreaterThanOrEqualTo(10)
                        .doesNotHaveDuplicates());
        assertThat(Stream.of("dangling", "reasoning", "contrast", "curiosity", "numbers", "units", "months"))
                .allSatisfy(list -> assertThat(book.words(list)).isNotEmpty());
        assertThat(book.words("pace")).hasSize(2);
    }
}
