package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.growth.wording.Term;
import com.iafactory.studio.media.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ten hashtags a platform: what the film is about first, then words people follow there.
 *
 * @param youtube with the number sign, as the other two
 */
public record Hashtags(
        @JsonProperty("youtube") List<String> youtube,
        @JsonProperty("tiktok") List<String> tiktok,
        @JsonProperty("instagram") List<String> instagram) {
    /** Instagram allows 30, YouTube ignores all of more than 60; beyond ten they look like spam. */
    public static final int PER_PLATFORM = 10;

    private static final int ABOUT_THE_FILM = 6;

    /** Of those that somebody wrote; the other places are for words of the platform. */
    public static final int WRITTEN = 8;

    /** With the sign; longer ones are hard to read. */
    public static final int LONGEST = 30;

    private static final int WORDS_OF_A_SUBJECT = 3;

    public Hashtags {
        youtube = List.copyOf(youtube);
        tiktok = List.copyOf(tiktok);
        instagram = List.copyOf(instagram);
    }

    static Hashtags of(Reading reading) {
        return of(reading, List.of());
    }

    /** @param written by somebody, which go first */
    static Hashtags of(Reading reading, List<String> written) {
        return new Hashtags(
                ten(reading, written, "youtube"), ten(reading, written, "tiktok"), ten(reading, written, "instagram"));
    }

    private static List<String> ten(Reading reading, List<String> written, String platform) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : written) {
            add(tags, tag, WRITTEN);
        }
        for (String tag : ofSubject(reading)) {
            add(tags, tag, ABOUT_THE_FILM);
        }
        for (String broad : reading.book().words("hashtags." + platform)) {
            add(tags, "#" + broad, PER_PLATFORM);
        }
        return List.copyOf(tags.values());
    }

    private static void add(Map<String, String> tags, String tag, int most) {
        if (tags.size() < most && tag.length() > 2 && tag.length() <= LONGEST) {
            tags.putIfAbsent(key(tag), tag);
        }
    }

    private static List<String> ofSubject(Reading reading) {
        List<String> tags = new ArrayList<>();
        String subject = reading.subject().name();
        String[] words = subject.split("[\\s\\u00a0\\u202f]+");
        if (words.length <= WORDS_OF_A_SUBJECT && !reading.book().has("determiners", words[0])) {
            tags.add(tag(subject, reading.language()));
        }
        reading.terms().stream()
                .map(Term::surface)
                .filter(surface -> surface.codePointCount(0, surface.length()) > 2)
                .forEach(surface -> tags.add(tag(surface, reading.language())));
        return tags;
    }

    /** Words joined in CamelCase, or by underscores in Arabic, which has no capitals. */
    private static String tag(String text, Language language) {
        boolean arabic = language == Language.AR || language == Language.DARIJA;
        StringBuilder tag = new StringBuilder("#");
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                tag.append(arabic && tag.length() > 1 ? "_" : "");
                int first = word.codePointAt(0);
                tag.appendCodePoint(Character.toUpperCase(first)).append(word.substring(Character.charCount(first)));
            }
        }
        return tag.toString();
    }

    /** Platforms see no difference of case or accent between tags. */
    public static String key(String tag) {
        return Normalizer.normalize(tag, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
