package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.growth.wording.Sentence;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Screenplay;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands under the film: summary, chapters, call to action, hashtags, credits. */
final class Description {
    /** YouTube Data API, {@code snippet.description}: 5000 bytes of UTF-8. */
    static final int MOST_BYTES = 5000;

    private static final int SUMMARY_SENTENCES = 3;
    private static final int SUMMARY_CHARACTERS = 480;

    private Description() {}

    /**
     * @param written by somebody, instead of the film's own sentences
     * @param chapters the lines of the chapter list, empty for none; left out rather than pass the platform's limit
     */
    static String of(
            Screenplay screenplay,
            Reading reading,
            Optional<String> written,
            String chapters,
            Hashtags hashtags,
            Credits credits) {
        Phrasebook book = reading.book();
        List<String> parts = new ArrayList<>();
        parts.add(written.map(Description::clean).orElseGet(() -> summary(reading)));
        if (!chapters.isEmpty()) {
            parts.add(book.phrase("description.chapters") + "\n" + clean(chapters));
        }
        parts.add(clean(screenplay.script().cta()));
        parts.add(String.join(" ", hashtags.youtube()));
        parts.add(credits(credits, book));
        parts.removeIf(String::isBlank);
        String whole = String.join("\n\n", parts);
        return bytes(whole) > MOST_BYTES && !chapters.isEmpty()
                ? of(screenplay, reading, written, "", hashtags, credits)
                : cut(whole);
    }

    /** The hook and the sentences that say most of the subject, in the film's order. */
    private static String summary(Reading reading) {
        List<Sentence> chosen = new ArrayList<>();
        reading.sentences().stream()
                .filter(Sentence::hook)
                .limit(1)
                .filter(Sentence::standsAlone)
                .forEach(chosen::add);
        int length = chosen.stream().mapToInt(s -> s.text().length()).sum();
        List<Sentence> telling = reading.sentences().stream()
                .filter(s -> s.standsAlone()
                        && s.opens()
                        && !s.question()
                        && !s.text().contains(":")
                        && !s.quotes())
                .filter(s -> !chosen.contains(s))
                .sorted(Comparator.<Sentence>comparingDouble(s -> s.relevance() * (1 - 0.8 * s.position()))
                        .reversed())
                .toList();
        for (Sentence sentence : telling) {
            if (chosen.size() < SUMMARY_SENTENCES && length + sentence.text().length() < SUMMARY_CHARACTERS) {
                chosen.add(sentence);
                length += sentence.text().length();
            }
        }
        chosen.sort(Comparator.comparingDouble(Sentence::position));
        String summary = chosen.stream().map(Sentence::text).collect(Collectors.joining(" "));
        return summary.isEmpty() ? reading.title() : summary;
    }

    private static String credits(Credits credits, Phrasebook book) {
        String colon = book.language() == Language.FR ? "\u00a0: " : ": ";
        return book.phrase("description.illustrations") + colon + clean(credits.illustrations()) + "\n"
                + book.phrase("description.music") + colon + clean(credits.music()) + "\n"
                + book.phrase("description.voice") + colon + clean(credits.voice());
    }

    private static String clean(String text) {
        return text.replace('<', '‹').replace('>', '›').strip();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String cut(String text) {
        String kept = text;
        while (bytes(kept) > MOST_BYTES) {
            kept = kept.substring(0, Math.max(0, kept.lastIndexOf(' ', kept.length() - 2)));
        }
        return kept;
    }
}
