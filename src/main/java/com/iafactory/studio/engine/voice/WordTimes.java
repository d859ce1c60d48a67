package com.iafactory.studio.engine.voice;

import com.iafactory.studio.engine.voice.sound.Trim;
import com.iafactory.studio.engine.voice.worker.Reply;
import com.iafactory.studio.take.Speech.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From the library's marks to one time span a word of the line. The library marks what it takes for words: three marks for one
 * number, none for the second word of a set phrase, odd ones around apostrophes. The first mark inside a word's letters is its
 * beginning; words without a mark share the time of the marked word before them by their number of letters; a word ends where
 * the next begins or where its sound dies away.
 */
final class WordTimes {
    private static final int NONE = -1;

    private WordTimes() {}

    static List<SpokenWord> of(Prompt prompt, Reply.Sound sound, Trim trim, Duration length) {
        List<Prompt.Span> spans = prompt.spans();
        long[] starts = starts(spans, sound, trim);
        List<SpokenWord> words = new ArrayList<>();
        long heardUntil = trim.from();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).weight() == 0) {
                words.add(word(heardUntil, heardUntil, sound, trim, length));
                continue;
            }
            long start = Math.max(starts[i], heardUntil);
            long end = Math.max(start, trim.lastHeard(sound.samples(), start, nextStart(spans, starts, i, trim)));
            words.add(word(start, end, sound, trim, length));
            heardUntil = end;
        }
        return words;
    }

    private static long nextStart(List<Prompt.Span> spans, long[] starts, int word, Trim trim) {
        for (int next = word + 1; next < spans.size(); next++) {
            if (spans.get(next).weight() > 0) {
                return starts[next];
            }
        }
        return trim.to();
    }

    /** First samples of all words that are heard, never decreasing. */
    private static long[] starts(List<Prompt.Span> spans, Reply.Sound sound, Trim trim) {
        long[] starts = marked(spans, sound);
        int[] heard = IntStream.range(0, spans.size())
                .filter(i -> spans.get(i).weight() > 0)
                .toArray();
        if (heard.length > 0 && starts[heard[0]] == NONE) {
            starts[heard[0]] = trim.from();
        }
        for (int from = 0; from < heard.length; ) {
            int to = from + 1;
            int letters = spans.get(heard[from]).weight();
            while (to < heard.length && starts[heard[to]] == NONE) {
                letters += spans.get(heard[to++]).weight();
            }
            long begin = Math.clamp(starts[heard[from]], trim.from(), trim.to());
            long end = to < heard.length ? Math.clamp(starts[heard[to]], begin, trim.to()) : trim.to();
            long share = 0;
            for (int i = from; i < to; i++) {
                starts[heard[i]] = begin + (end - begin) * share / letters;
                share += spans.get(heard[i]).weight();
            }
            from = to;
        }
        return starts;
    }

    private static long[] marked(List<Prompt.Span> spans, Reply.Sound sound) {
        long[] starts = new long[spans.size()];
        Arrays.fill(starts, NONE);
        int word = 0;
        for (Reply.WordMark mark : sound.marks()) {
            int owner = owner(spans, mark.position());
            if (owner >= word && starts[owner] == NONE && spans.get(owner).weight() > 0) {
                starts[owner] = mark.sample();
                word = owner;
            }
        }
        return starts;
    }

    private static int owner(List<Prompt.Span> spans, int position) {
        int owner = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).start() <= position && spans.get(i).weight() > 0) {
                owner = i;
            }
        }
        return owner;
    }

    private static SpokenWord word(long start, long end, Reply.Sound sound, Trim trim, Duration length) {
        return new SpokenWord(time(start, sound, trim, length), time(end, sound, trim, length));
    }

    private static Duration time(long sample, Reply.Sound sound, Trim trim, Duration length) {
        Duration time = Duration.ofNanos(Math.max(0, sample - trim.from()) * 1_000_000_000L / sound.rate());
        return time.compareTo(length) > 0 ? length : time;
    }
}
