package com.iafactory.studio.script;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the user asks for.
 *
 * @param source the text the film is made from; with a title and no blocks, the title is the topic and there is no text
 * @param language language of the film (that of the source)
 * @param target length of the long film, 20 s to 3600 s
 * @param shorts how many shorts are wanted, 0 to 10; fewer are made when the text is too short
 * @param tone free word such as "calm" or "playful", empty when not given
 * @param audience free words, empty when not given
 * @param title title wished by the user
 * @param platform platform the film is written for
 * @param trends what people look at now that has to do with it; mostly none
 * @param letters chosen for Darija; empty for those of the source
 */
public record Brief(
        SourceDocument source,
        Language language,
        Duration target,
        int shorts,
        Optional<String> tone,
        Optional<String> audience,
        Optional<String> title,
        Platform platform,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TrendNote> trends,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Letters> letters) {
    /** @throws StudioException kind INPUT, code {@code letters-not-to-choose} */
    public Brief {
        trends = List.copyOf(trends);
        Writing.requireChoice(language, letters);
    }

    /** In the letters of its source, without trends. */
    public Brief(
            SourceDocument source,
            Language language,
            Duration target,
            int shorts,
            Optional<String> tone,
            Optional<String> audience,
            Optional<String> title,
            Platform platform) {
        this(source, language, target, shorts, tone, audience, title, platform, List.of(), Optional.empty());
    }

    /** A topic may say what is to be in the film, but is no text. */
    public static final int LONGEST_TOPIC = 2000;

    /**
     * The source of a brief that has a topic and no text.
     *
     * @throws StudioException kind INPUT, code {@code topic-wrong}, when nothing is left of it or it is a text
     */
    public static SourceDocument topicAlone(String topic, Language language) {
        String clean = LineText.of(topic, language);
        if (clean.isEmpty() || clean.length() > LONGEST_TOPIC) {
            throw StudioException.input(
                    "topic-wrong",
                    "A topic has 1 to " + LONGEST_TOPIC + " characters that can be read aloud.",
                    "Say in a sentence what the film is about; give longer texts as the source.");
        }
        return new SourceDocument(Optional.of(clean), List.of());
    }

    /** Whether the film is to be written in other letters than its source is. */
    public boolean inOtherLetters() {
        return letters.filter(chosen -> chosen != source.letters()).isPresent();
    }

    /** What the film is about when there is no text to make it from. */
    public Optional<String> topic() {
        return source.blocks().isEmpty() ? source.title() : Optional.empty();
    }
}
