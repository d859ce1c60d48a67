package com.iafactory.studio.language;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptSegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long the lines of a screenplay may take in another language: a hook three seconds, a line of a segment its share of the segment's
 * time and a little more.
 *
 * @param most by what is said in the original
 */
record Places(Map<String, Duration> most, Pace pace) {
    /** Pictures rest that much longer without anybody noticing. */
    private static final double STRETCH = 1.25;

    private static final Duration SLACK = Duration.ofMillis(700);
    private static final int MOST_REMARKS = 8;

    Places {
        most = Map.copyOf(most);
    }

    static Places of(Screenplay screenplay, Pace pace) {
        Map<String, Duration> most = new HashMap<>();
        List<Line> body = screenplay.film().lines().stream()
                .filter(line -> line.role() == Role.BODY || line.role() == Role.CHAPTER)
                .toList();
        int at = 0;
        for (ScriptSegment segment : screenplay.script().segments()) {
            int first = at;
            int shown = 0;
            while (at < body.size() && shown < segment.content().length()) {
                shown += length(body.get(at)) + (at == first ? 0 : 1);
                at++;
            }
            share(segment, body.subList(first, at), most);
        }
        Stream.concat(Stream.of(screenplay.film()), screenplay.shorts().stream())
                .map(Cut::lines)
                .flatMap(List::stream)
                .filter(line -> line.role() == Role.HOOK)
                .forEach(line -> most.put(line.text(), ScriptQuestion.LONGEST_HOOK));
        screenplay
                .alternatives()
                .ifPresent(all -> all.hooks().forEach(hook -> most.put(hook, ScriptQuestion.LONGEST_HOOK)));
        return new Places(most, pace);
    }

    private static void share(ScriptSegment segment, List<Line> lines, Map<String, Duration> most) {
        double seconds = segment.timestampEnd() - segment.timestampStart();
        double all = lines.stream().mapToInt(Places::length).sum();
        for (Line line : lines) {
            long place = Math.round(1000 * seconds * length(line) / all * STRETCH);
            most.put(line.text(), Duration.ofMillis(place).plus(SLACK));
        }
    }

    private static int length(Line line) {
        return PublishedScript.closed(line).length();
    }

    /** Slight, for the film is good with it: only its timing is another. */
    Optional<Fault> fault(String original, String text, String where) {
        return tooLong(original, text).map(said -> Fault.slight(where + " " + said + ": say it in fewer words."));
    }

    /** What takes longer than its place after all. */
    List<String> remarks(Map<String, String> said) {
        List<String> remarks = new ArrayList<>();
        new java.util.TreeMap<>(said)
                .forEach((original, text) -> tooLong(original, text)
                        .ifPresent(longer -> remarks.add("The line " + Fault.shown(text) + " " + longer + ".")));
        if (remarks.size() <= MOST_REMARKS) {
            return remarks;
        }
        List<String> first = new ArrayList<>(remarks.subList(0, MOST_REMARKS));
        first.add((remarks.size() - MOST_REMARKS) + " more lines take longer than their places.");
        return first;
    }

    private Optional<String> tooLong(String original, String text) {
        Duration place = most.get(original);
        if (place == null || text.isBlank()) {
            return Optional.empty();
        }
        Duration takes = pace.of(text);
        return takes.compareTo(place) <= 0
                ? Optional.empty()
                : Optional.of("takes " + seconds(takes) + " s when it is spoken; it may take " + seconds(place) + " s");
    }

    private static String seconds(Duration length) {
        return String.format(Locale.ROOT, "%.1f", length.toMillis() / 1000.0);
    }
}
