package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.growth.wording.Sentence;
import com.iafactory.studio.growth.wording.Term;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scores a screenplay from 0 to 100 by what can be seen in it. The weights follow what creators' guides of the platforms
 * agree on: the opening decides most, then pace and substance, then form. Pure.
 */
final class ViralityScore {
    private static final double HOOK_SECONDS = 3;
    private static final double HOOK_SECONDS_BEARABLE = 6;
    private static final double LIVELY_DEVIATION = 3.0;
    private static final double FIGURES_IN_100_WORDS = 2.5;
    private static final int NAMED_THINGS = 12;
    private static final double CURIOUS_IN_100_WORDS = 1.5;

    private final Screenplay screenplay;
    private final Reading reading;
    private final Phrasebook book;
    private final List<Line> lines;
    private final int words;
    private final Rhythm rhythm;

    private ViralityScore(Screenplay screenplay, Reading reading) {
        this.screenplay = screenplay;
        this.reading = reading;
        this.book = reading.book();
        this.lines = screenplay.film().lines();
        this.words = screenplay.film().words().size();
        this.rhythm = Rhythm.of(screenplay, book);
    }

    static Score of(Screenplay screenplay, Reading reading) {
        ViralityScore score = new ViralityScore(screenplay, reading);
        return Score.of(List.of(
                score.hook(),
                score.hookLength(),
                score.pace(),
                score.variety(),
                score.figures(),
                score.names(),
                score.curiosity(),
                score.structure(),
                score.length(),
                score.shorts()));
    }

    private Reason hook() {
        String hook = reading.hook();
        List<String> devices = new ArrayList<>();
        if (hook.codePoints().anyMatch(Character::isDigit)
                || !named("numbers", hook).isEmpty()) {
            devices.add("a number");
        }
        if (hook.contains("?") || hook.contains("؟")) {
            devices.add("a question");
        }
        if (Clauses.contrast(hook, book)) {
            devices.add("a contrast");
        }
        if (!named("curiosity", hook).isEmpty()) {
            devices.add("a word that stirs curiosity (" + quoted(named("curiosity", hook)) + ")");
        }
        int points = Math.min(15, 8 * Math.min(1, devices.size()) + 4 * Math.max(0, devices.size() - 1) + 2);
        return new Reason(
                "hook",
                points,
                15,
                devices.isEmpty()
                        ? "The hook states a plain fact; a number, a question or a contrast would hold more viewers: "
                                + quote(hook) + "."
                        : "The hook plays on " + String.join(" and ", devices) + ": " + quote(hook) + ".");
    }

    private Reason hookLength() {
        double length = Words.of(reading.hook()).size() / book.wordsPerSecond();
        int points = length <= HOOK_SECONDS ? 10 : length <= HOOK_SECONDS_BEARABLE ? 7 : 3;
        String verdict = length <= HOOK_SECONDS
                ? "so its point is made before most viewers decide"
                : "and viewers decide within about 3 seconds: shorter is stronger";
        return new Reason(
                "hook_length", points, 10, "The hook takes about " + number(length) + " seconds, " + verdict + ".");
    }

    private Reason pace() {
        long perMinute = Math.round(60 * rhythm.wordsPerSecond());
        List<String> range = book.words("pace");
        int low = Integer.parseInt(range.get(0));
        int high = Integer.parseInt(range.get(1));
        double off =
                perMinute < low ? (low - perMinute) / (double) low : Math.max(0, (perMinute - high) / (double) high);
        int points = (int) Math.round(10 * Math.max(0, 1 - 2.5 * off));
        String verdict = off == 0 ? "a comfortable pace" : perMinute < low ? "slower than usual" : "faster than usual";
        return new Reason(
                "pace",
                points,
                10,
                perMinute + " words a minute, pauses included: " + verdict + " for the language (usual: " + low + " to "
                        + high + ").");
    }

    private Reason variety() {
        double[] lengths =
                lines.stream().mapToDouble(line -> line.words().size()).toArray();
        double mean = words / (double) lengths.length;
        double sum = 0;
        for (double length : lengths) {
            sum += (length - mean) * (length - mean);
        }
        double deviation = Math.sqrt(sum / lengths.length);
        int points = (int) Math.round(5 * Math.min(1, deviation / LIVELY_DEVIATION));
        return new Reason(
                "sentence_variety",
                points,
                5,
                "Sentences have " + number(mean) + " words on average and vary by " + number(deviation)
                        + (points >= 4 ? ", a lively rhythm." : ", which sounds even; mix short and long ones."));
    }

    private Reason figures() {
        List<String> figures = reading.sentences().stream()
                .flatMap(sentence -> sentence.figures().stream())
                .map(figure -> figure.text())
                .distinct()
                .toList();
        double density = 100.0 * figures.size() / Math.max(1, words);
        int points = (int) Math.round(8 * Math.min(1, density / FIGURES_IN_100_WORDS));
        return new Reason(
                "figures",
                points,
                8,
                figures.isEmpty()
                        ? "No figure is named; one exact number makes a claim believable."
                        : counted(figures.size(), "different figure") + " in " + words + " words, such as "
                                + quoted(figures) + ".");
    }

    private Reason names() {
        List<String> names = reading.terms().stream()
                .filter(t -> t.count() >= 2)
                .map(Term::surface)
                .toList();
        int points = (int) Math.round(7 * Math.min(1, names.size() / (double) NAMED_THINGS));
        return new Reason(
                "concrete_subjects",
                points,
                7,
                names.isEmpty()
                        ? "No thing or name comes back, so little stays in mind."
                        : counted(names.size(), "thing or name", "things or names")
                                + " come back and can be shown, such as " + quoted(names) + ".");
    }

    private Reason curiosity() {
        Set<String> found = new LinkedHashSet<>();
        reading.sentences().forEach(sentence -> found.addAll(named("curiosity", sentence.text())));
        long questions = reading.sentences().stream().filter(Sentence::question).count();
        double density = 100.0 * (found.size() + questions) / Math.max(1, words);
        int points = (int) Math.round(10 * Math.min(1, density / CURIOUS_IN_100_WORDS));
        return new Reason(
                "curiosity",
                points,
                10,
                counted(found.size(), "word of emotion or curiosity", "words of emotion or curiosity")
                        + (found.isEmpty() ? "" : " (" + quoted(List.copyOf(found)) + ")") + "; the film asks "
                        + counted((int) questions, "question") + " of the viewer.");
    }

    private Reason structure() {
        int chapters = reading.headings().size();
        boolean quotes = lines.stream().anyMatch(line -> line.text().matches(".*[«“„\"].*"));
        boolean asks = lines.stream().anyMatch(line -> line.role() == Line.Role.CALL_TO_ACTION);
        boolean list = list();
        List<String> has = new ArrayList<>();
        has.add(counted(chapters, "chapter"));
        List<String> lacks = new ArrayList<>();
        (list ? has : lacks).add("a list");
        (quotes ? has : lacks).add("a quotation");
        (asks ? has : lacks).add("a call to action");
        int points = (chapters >= 3 ? 6 : 2 * chapters) + (list ? 3 : 0) + (quotes ? 3 : 0) + (asks ? 3 : 0);
        return new Reason(
                "structure",
                points,
                15,
                "The film has " + String.join(", ", has)
                        + (lacks.isEmpty() ? "." : "; it lacks " + String.join(" and ", lacks) + "."));
    }

    /** Three short lines one after the other from the same block of the source are the items of a list. */
    private boolean list() {
        int run = 1;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean goesOn = line.role() == Line.Role.BODY
                    && line.block() >= 0
                    && line.block() == lines.get(i - 1).block();
            run = goesOn ? run + 1 : 1;
            if (run >= 3) {
                return true;
            }
        }
        return false;
    }

    private Reason length() {
        double seconds = rhythm.seconds();
        int points;
        String verdict;
        if (seconds < 30) {
            points = 3;
            verdict = "very short for a YouTube film, fine as a short";
        } else if (seconds < 60) {
            points = 6;
            verdict = "short for YouTube";
        } else if (seconds <= 15 * 60) {
            points = 10;
            verdict = "fits YouTube's 1 to 15 minutes, in which most such films are watched";
        } else {
            points = 6;
            verdict = "long: only viewers who came for the subject will stay";
        }
        return new Reason("length", points, 10, "The film lasts " + Math.round(seconds) + " seconds, " + verdict + ".");
    }

    private Reason shorts() {
        List<Cut> shorts = screenplay.shorts();
        int points = Math.min(10, shorts.size() * 3 + (shorts.size() >= 3 ? 1 : 0));
        String first = shorts.isEmpty()
                ? ""
                : ", the best one opening with "
                        + quote(shorts.getFirst().lines().getFirst().text());
        return new Reason(
                "shorts",
                points,
                10,
                shorts.isEmpty()
                        ? "There is no short, so TikTok, Instagram and YouTube Shorts are missed."
                        : counted(shorts.size(), "short") + " can lead new viewers to the film" + first + ".");
    }

    private List<String> named(String list, String text) {
        return List.of(text.split("[\\s\\u00a0\\u202f,;:.!?«»“”\"()،؛؟'’]+")).stream()
                .filter(word -> book.has(list, word))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static String quoted(List<String> words) {
        return String.join(
                ", ", words.stream().limit(3).map(ViralityScore::quote).toList());
    }

    private static String quote(String text) {
        return "“" + text.replaceFirst("[.]$", "") + "”";
    }

    private static String counted(int number, String one) {
        return counted(number, one, one + "s");
    }

    private static String counted(int number, String one, String many) {
        return (number == 0 ? "no" : Integer.toString(number)) + " " + (number == 1 ? one : many);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
