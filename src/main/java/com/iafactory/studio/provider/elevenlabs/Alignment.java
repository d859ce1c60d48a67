package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.take.Speech.SpokenWord;
import com.iafactory.studio.take.WordTimes;
import com.iafactory.studio.take.timing.SpokenLength;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * From the times of letters to the times of words. The letters are usually those of the text; they may also be those it was read as
 * ("10" as "ten"), part at other spaces, or lack vowel signs. Words that are the same on both sides are anchors, in order; what lies between two
 * anchors is shared out by how long it takes to say.
 */
final class Alignment {
    private Alignment() {}

    /**
     * @param words of the text, in order
     * @param alignment as the service gives it, null or broken too
     * @return one a word; empty when the service gives no times
     */
    static Optional<List<SpokenWord>> words(List<String> words, JsonNode alignment) {
        List<Heard> heard = heard(alignment);
        return words.isEmpty() || heard.isEmpty() ? Optional.empty() : Optional.of(match(words, heard));
    }

    /**
     * Writes the times of words beside the sound, where the service gives any.
     *
     * @param said with the alignment of the letters as they were sent and as they were read
     */
    static void write(List<String> words, JsonNode said, Path folder) {
        words(words, said.path("alignment"))
                .or(() -> words(words, said.path("normalized_alignment")))
                .ifPresent(times -> new WordTimes(times).write(folder));
    }

    /** A word as it was said. */
    private record Heard(String key, Duration start, Duration end) {}

    private static List<Heard> heard(JsonNode alignment) {
        JsonNode letters = alignment.path("characters");
        JsonNode starts = alignment.path("character_start_times_seconds");
        JsonNode ends = alignment.path("character_end_times_seconds");
        int count = Math.min(letters.size(), Math.min(starts.size(), ends.size()));
        List<Heard> heard = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Duration start = Duration.ZERO;
        Duration latest = Duration.ZERO;
        for (int i = 0; i < count; i++) {
            String letter = letters.path(i).asString("");
            if (letter.isEmpty() || " \t\r\n".contains(letter)) {
                add(heard, word, start, latest);
                continue;
            }
            Duration begun = latest(latest, time(starts.path(i)));
            if (word.isEmpty()) {
                start = begun;
            }
            latest = latest(begun, time(ends.path(i)));
            word.append(letter);
        }
        add(heard, word, start, latest);
        return heard;
    }

    private static void add(List<Heard> heard, StringBuilder word, Duration start, Duration end) {
        if (!word.isEmpty()) {
            heard.add(new Heard(key(word.toString()), start, end));
            word.setLength(0);
        }
    }

    /** Times never run backwards here, whatever is said. */
    private static Duration latest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration time(JsonNode seconds) {
        double value = seconds.asDouble(0);
        return value > 0 && value < 86_400 ? Duration.ofNanos(Math.round(value * 1e9)) : Duration.ZERO;
    }

    /** What makes a word the same: neither case, nor vowel signs, nor punctuation, nor marks of direction. */
    private static String key(String word) {
        String key = word.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return key.isEmpty() ? word : key;
    }

    private static List<SpokenWord> match(List<String> words, List<Heard> heard) {
        List<String> wanted = words.stream().map(Alignment::key).toList();
        List<String> said = heard.stream().map(Heard::key).toList();
        List<SpokenWord> times = new ArrayList<>(words.size());
        int word = 0;
        int token = 0;
        for (Anchors.Pair anchor : Anchors.of(wanted, said)) {
            between(words.subList(word, anchor.one()), heard, token, anchor.other(), times);
            Heard same = heard.get(anchor.other());
            times.add(new SpokenWord(same.start(), same.end()));
            word = anchor.one() + 1;
            token = anchor.other() + 1;
        }
        between(words.subList(word, words.size()), heard, token, heard.size(), times);
        return times;
    }

    /** Shares out what was heard from one token to before another; when that is nothing, the silence there. */
    private static void between(List<String> words, List<Heard> heard, int from, int to, List<SpokenWord> times) {
        if (words.isEmpty()) {
            return;
        }
        Duration before = from == 0 ? Duration.ZERO : heard.get(from - 1).end();
        Duration start = from < to ? heard.get(from).start() : before;
        Duration end = from < to
                ? heard.get(to - 1).end()
                : to < heard.size() ? heard.get(to).start() : before;
        times.addAll(SpokenLength.spread(words, start, end));
    }
}
