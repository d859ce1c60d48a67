package com.iafactory.studio.production.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.production.bought.Unasked;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.LanguageDetector;
import com.iafactory.studio.script.Source;
import com.iafactory.studio.script.SourceReader;
import com.iafactory.studio.script.TrendNote;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.MusicStyle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a user of the service asked for, kept as it was said and read anew whenever it is needed.
 *
 * @param text the source text; empty when there is a topic alone
 * @param language empty to find it in the text
 * @param durationSeconds of the long film, 20 to 3600
 * @param shorts 0 to 10
 * @param music empty for none
 * @param voice a voice of the maker, or {@code default}
 * @param makers who is asked for what; empty as the studio is configured
 * @param topic what the film is about, where there is no text
 * @param trends what people looked at when it was asked for, for the writer; kept, so that a writer who is asked again is asked the same
 * @param subtitles in other languages
 * @param localizes the script this one is another language of
 * @param letters chosen for Darija; empty for those of the text
 */
public record Wishes(
        String text,
        Optional<Language> language,
        int durationSeconds,
        int shorts,
        Set<Format> formats,
        Platform platform,
        Optional<String> tone,
        Optional<String> audience,
        Optional<String> title,
        Optional<MusicStyle> music,
        String voice,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<MakerChoice> makers,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> topic,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<TrendNote>> trends,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Subtitles> subtitles,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> localizes,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Letters> letters) {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 3600;
    private static final int MOST_SHORTS = 10;

    public Wishes {
        formats = Set.copyOf(formats);
        if (durationSeconds < SHORTEST || durationSeconds > LONGEST) {
            throw StudioException.input(
                    "duration-out-of-range",
                    "A film lasts " + SHORTEST + " to " + LONGEST + " seconds, not " + durationSeconds + ".",
                    "Ask for another duration_target.");
        }
        if (shorts < 0 || shorts > MOST_SHORTS) {
            throw StudioException.input(
                    "shorts-out-of-range",
                    "A production has 0 to " + MOST_SHORTS + " shorts, not " + shorts + ".",
                    "Ask for another number.");
        }
        if (formats.isEmpty()) {
            throw StudioException.input(
                    "formats-missing",
                    "A production has at least one format.",
                    "Choose among youtube, tiktok, instagram and square.");
        }
    }

    /** From a text. */
    public Wishes(
            String text,
            Optional<Language> language,
            int durationSeconds,
            int shorts,
            Set<Format> formats,
            Platform platform,
            Optional<String> tone,
            Optional<String> audience,
            Optional<String> title,
            Optional<MusicStyle> music,
            String voice) {
        this(
                text,
                language,
                durationSeconds,
                shorts,
                formats,
                platform,
                tone,
                audience,
                title,
                music,
                voice,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Wishes withFormats(Set<Format> other) {
        return changed(language, other, voice, trends, subtitles, localizes, letters);
    }

    public Wishes withTrends(List<TrendNote> seen) {
        Optional<List<TrendNote>> some = seen.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(seen));
        return changed(language, formats, voice, some, subtitles, localizes, letters);
    }

    public Wishes with(Subtitles other) {
        Optional<Subtitles> some = Optional.of(other).filter(asked -> !asked.isEmpty());
        return changed(language, formats, voice, trends, some, localizes, letters);
    }

    /** The same in another language and in its usual letters, spoken by another voice. */
    public Wishes spokenAs(Language other, String speaker) {
        return changed(Optional.of(other), formats, speaker, trends, subtitles, localizes, Optional.empty());
    }

    Wishes writtenIn(Letters chosen) {
        return changed(language, formats, voice, trends, subtitles, localizes, Optional.of(chosen));
    }

    /** Another language of a script. */
    Wishes localizing(UUID script) {
        return changed(language, formats, voice, trends, subtitles, Optional.of(script), letters);
    }

    private Wishes changed(
            Optional<Language> spoken,
            Set<Format> asked,
            String speaker,
            Optional<List<TrendNote>> seen,
            Optional<Subtitles> tracks,
            Optional<UUID> origin,
            Optional<Letters> written) {
        return new Wishes(
                text,
                spoken,
                durationSeconds,
                shorts,
                asked,
                platform,
                tone,
                audience,
                title,
                music,
                speaker,
                makers,
                topic,
                seen,
                tracks,
                origin,
                written);
    }

    /** @throws StudioException kind INPUT when the text is none a film can be made of */
    public Order order() {
        Source source = topic.filter(about -> text.isBlank())
                .map(this::about)
                .orElseGet(() -> new SourceReader().read(text, language));
        Brief brief = new Brief(
                source.document(),
                source.language(),
                Duration.ofSeconds(durationSeconds),
                shorts,
                tone,
                audience,
                title,
                platform,
                trends.orElse(List.of()),
                letters);
        return new Order(
                brief,
                formats,
                music,
                voice,
                Optional.empty(),
                makers.orElse(MakerChoice.USUAL),
                subtitles.orElse(Subtitles.NONE));
    }

    private Source about(String subject) {
        Language spoken = language.orElseGet(() -> new LanguageDetector().detect(subject));
        return new Source(Brief.topicAlone(subject, spoken), spoken);
    }

    /** What no service is asked for. */
    Set<Capability> unasked() {
        return Unasked.of(voice, music.isEmpty());
    }
}
