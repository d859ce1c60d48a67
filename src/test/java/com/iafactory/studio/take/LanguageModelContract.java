package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What every language model keeps to, paid or not. */
public abstract class LanguageModelContract {
    private static final String SCHEMA = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"cues\"],"
            + "\"properties\":{\"cues\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,"
            + "\"required\":[\"cue\",\"text\"],\"properties\":{\"cue\":{\"type\":\"integer\"},\"text\":{\"type\":\"string\"}}}}}}";

    protected abstract LanguageModel model();

    private static TextRequest request(String text) {
        return new TextRequest(
                "translation",
                "v1",
                "You translate subtitles.",
                "from: English\ninto: German\ncue 1, at most 40 characters:\n| " + text,
                SCHEMA,
                2000,
                TextRequest.Effort.LOW);
    }

    @Test
    void itSaysWhoItIs() {
        assertThat(model().version()).isNotBlank().isEqualTo(model().version());
    }

    @Test
    void itAnswersWithOneJsonDocument() {
        String answer = model().answer(request("Good morning to all of you."));
        assertThat(JsonMapper.builder().build().readTree(answer).path("cues").size())
                .isPositive();
    }

    @Test
    void itMayBeAskedByManyAtOnce() {
        LanguageModel model = model();
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> model.answer(request("Good morning, number " + i)))
                        .filter(answer -> answer.startsWith("{"))
                        .count())
                .isEqualTo(16);
    }
}
