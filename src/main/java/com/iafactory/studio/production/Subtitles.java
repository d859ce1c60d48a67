package com.iafactory.studio.production;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Subtitles in other languages than the film's own.
 *
 * @param languages asked for: translated where nobody brought a track
 * @param brought tracks for the long film, one a language, in the order of languages; each wins over a translation
 * @param attempt raised when what could not be translated is asked for again
 * @param letters of a translation into Darija; empty for Arabic ones, and where there is none
 */
public record Subtitles(
        Set<Language> languages,
        List<Brought> brought,
        int attempt,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Letters> letters) {
    public static final Subtitles NONE = new Subtitles(Set.of(), List.of(), 0, Optional.empty());

    /**
     * A track that somebody brought.
     *
     * @param file SubRip or WebVTT, as it was brought; only what {@link SubtitleReader} sees of it is ever shown
     */
    public record Brought(Language language, String file) {
        /** @throws StudioException code {@code subtitles-unreadable} */
        public List<Cue> cues() {
            return SubtitleReader.read(file);
        }
    }

    public Subtitles {
        EnumSet<Language> sorted = EnumSet.noneOf(Language.class);
        sorted.addAll(languages);
        languages = Collections.unmodifiableSet(sorted);
        brought = List.copyOf(brought);
        letters = languages.contains(Language.DARIJA)
                ? letters.filter(chosen -> chosen == Letters.LATIN)
                : Optional.empty();
    }

    /** Asked for, whoever makes them. */
    public static Subtitles in(Set<Language> languages) {
        return new Subtitles(languages, List.of(), 0, Optional.empty());
    }

    /**
     * With Darija in these letters.
     *
     * @throws StudioException kind INPUT, code {@code letters-without-darija}, when no subtitles in Darija are asked for
     */
    public Subtitles writtenIn(Letters chosen) {
        if (!languages.contains(Language.DARIJA)) {
            throw StudioException.input(
                    "letters-without-darija",
                    "Letters were chosen for subtitles in Darija, and none are asked for.",
                    "Ask for darija among the subtitles too, or leave their letters out.");
        }
        return new Subtitles(languages, brought, attempt, Optional.of(chosen));
    }

    /** How a translation into one of its languages is written. */
    public Writing writing(Language language) {
        return language == Language.DARIJA ? Writing.of(language, letters) : Writing.of(language);
    }

    public boolean isEmpty() {
        return languages.isEmpty() && brought.isEmpty();
    }

    /** Every language there is to be a track in. */
    public Set<Language> all() {
        EnumSet<Language> all = EnumSet.noneOf(Language.class);
        all.addAll(languages);
        brought.forEach(track -> all.add(track.language()));
        return all;
    }

    public Optional<Brought> brought(Language language) {
        return brought.stream().filter(track -> track.language() == language).findFirst();
    }

    /** With these languages asked for; what could not be had is tried again. */
    public Subtitles asking(Set<Language> other) {
        return new Subtitles(other, brought, attempt + 1, letters);
    }

    /** With another track in the place of what there was in its language. */
    public Subtitles with(Brought track) {
        List<Brought> all = new ArrayList<>(without(track.language()));
        all.add(track);
        all.sort((one, other) -> one.language().compareTo(other.language()));
        return new Subtitles(languages, all, attempt, letters);
    }

    /** Without the track that was brought or, where none was, without the language. */
    public Subtitles dropping(Language language) {
        if (brought(language).isPresent()) {
            return new Subtitles(languages, without(language), attempt, letters);
        }
        EnumSet<Language> left = EnumSet.noneOf(Language.class);
        left.addAll(languages);
        left.remove(language);
        return new Subtitles(left, brought, attempt, letters);
    }

    private List<Brought> without(Language language) {
        return brought.stream().filter(track -> track.language() != language).toList();
    }

    /** @throws StudioException code {@code subtitles-own-language} when the film speaks one of them itself */
    public void requireOtherThan(Language own) {
        if (all().contains(own)) {
            throw StudioException.input(
                    "subtitles-own-language",
                    "The film speaks " + own.code() + " itself: its own subtitles are always made, from what is heard.",
                    "Name other languages, or change what the film says, line by line.");
        }
    }
}
