package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is said into cues. Every word appears exactly once, in order; cues never overlap and never run over the end of a spoken
 * line. Where to break is chosen over a whole line of voice at once, by the least sum of penalties, so that cues are even and
 * phrases stay together. Pure and thread-safe.
 */
public final class CueBreaker {
    /** At most this long before its first word is heard a cue appears, and this long after its last it may stay. */
    private static final Duration LINGER = Duration.ofMillis(500);

    private final CueProfile profile;
    private final BreakPoints points;

    private CueBreaker(CueProfile profile, Language language) {
        this.profile = profile;
        this.points = new BreakPoints(language);
    }

    /** For a subtitle track: two lines of 42 characters, reading speed of the language. */
    public static CueBreaker subtitles(Language language) {
        return new CueBreaker(CueProfile.subtitles(language), language);
    }

    /** For captions burnt into shorts: a few words at a time. */
    public static CueBreaker burnt(Language language) {
        return new CueBreaker(CueProfile.burnt(language), language);
    }

    public List<Cue> cues(List<TimedWord> words) {
        List<List<TimedWord>> groups = new ArrayList<>();
        List<TimedWord> line = new ArrayList<>();
        for (TimedWord word : words) {
            line.add(word);
            if (word.endsLine()) {
                groups.addAll(groups(line));
                line = new ArrayList<>();
            }
        }
        if (!line.isEmpty()) {
            groups.addAll(groups(line));
        }
        return timed(groups);
    }

    /** The cheapest way to cut a line of voice, by dynamic programming over the ends of cues. */
    private List<List<TimedWord>> groups(List<TimedWord> words) {
        int count = words.size();
        double[] cost = new double[count + 1];
        int[] from = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            cost[end] = Double.POSITIVE_INFINITY;
            for (int start = end - 1; start >= 0; start--) {
                List<TimedWord> group = words.subList(start, end);
                if (start < end - 1 && !profile.fits(group)) {
                    break;
                }
                double penalty = cost[start] + penalty(words, start, end);
                if (penalty < cost[end]) {
                    cost[end] = penalty;
                    from[end] = start;
                }
            }
        }
        List<List<TimedWord>> groups = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            groups.addFirst(List.copyOf(words.subList(from[end], end)));
        }
        return groups;
    }

    private double penalty(List<TimedWord> words, int start, int end) {
        double badBreak = end == words.size() ? 0 : points.penalty(words.get(end - 1).text(), words.get(end).text());
        return profile.penalty(words.subList(start, end)) + 12 * badBreak;
    }

    private List<Cue> timed(List<List<TimedWord>> groups) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<TimedWord> group = groups.get(i);
            Duration start = group.getFirst().start();
            Duration end = group.getLast().end();
            Duration next = i + 1 < groups.size() ? groups.get(i + 1).getFirst().start() : end.plus(LINGER.multipliedBy(2));
            Duration least = start.plus(profile.shortest(group));
            Duration wished = later(end.plus(LINGER), least);
            Duration latest = next.minus(profile.gap());
            Duration stop = earlier(wished, latest);
            // A gap too small to be seen as one is closed to the smallest.
            if (next.minus(stop).compareTo(profile.bridge()) < 0) {
                stop = latest;
            }
            cues.add(new Cue(start, later(stop, start.plusMillis(1)), lines(group)));
        }
        return cues;
    }

    /** One line where it fits, else the two most even ones that break well. */
    private List<List<TimedWord>> lines(List<TimedWord> group) {
        if (CueProfile.length(group) <= profile.lineLength(group)) {
            return List.of(group);
        }
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int at = 1; at < group.size(); at++) {
            int above = CueProfile.length(group.subList(0, at));
            int below = CueProfile.length(group.subList(at, group.size()));
            double over = Math.max(0, Math.max(above, below) - profile.lineLength(group));
            double uneven = Math.abs(above - below) / (double) (above + below);
            double badBreak =
                    points.penalty(group.get(at - 1).text(), group.get(at).text());
            double penalty = 100 * over + 4 * uneven + 2 * badBreak;
            if (penalty < least) {
                least = penalty;
                best = at;
            }
        }
        return group.size() == 1
                ? List.of(group)
                : List.of(group.subList(0, best), group.subList(best, group.size()));
    }

    private static Duration earlier(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration later(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
