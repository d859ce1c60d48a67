package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns timed words into cues: of all ways to break a spoken line the one that costs least in sense, reading speed, balance and
 * number. A cue never runs over the end of a spoken line, unless what stands on both sides is tiny. Pure and thread-safe.
 */
public final class CueBreaker {
    /** What another cue costs: two well-filled cues are better than three. */
    private static final double CUE = 6;

    private static final double TOO_FAST = 4;
    private static final double TOO_SHORT = 40;
    private static final double ORPHAN = 8;
    /** Two spoken lines of together this share of one caption line may stand in one cue. */
    private static final double TINY = 0.6;

    private final CaptionProfile profile;
    private final SenseBreak sense;
    private final LineLayout layout;
    private final CueTiming timing;

    public CueBreaker(CaptionProfile profile, Language language) {
        this.profile = profile;
        this.sense = new SenseBreak(language);
        this.layout = new LineLayout(profile, sense);
        this.timing = new CueTiming(profile);
    }

    /** @return every word once, in order, in cues that do not overlap */
    public List<Cue> cues(List<TimedWord> words) {
        List<List<TimedWord>> groups = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).endsLine() || i == words.size() - 1) {
                Duration until = i + 1 < words.size()
                        ? words.get(i + 1).start()
                        : words.get(i).end().plus(profile.longest());
                groups.addAll(broken(words.subList(from, i + 1), until));
                from = i + 1;
            }
        }
        return timing.cues(joinedWhenTiny(groups).stream().map(this::lines).toList());
    }

    private List<List<TimedWord>> lines(List<TimedWord> group) {
        return layout.of(group).map(LineLayout.Layout::lines).orElse(List.of(group));
    }

    /** The cheapest way to break one spoken line, by dynamic programming over its words. */
    private List<List<TimedWord>> broken(List<TimedWord> line, Duration until) {
        int size = line.size();
        double[] best = new double[size + 1];
        int[] previous = new int[size + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int to = 1; to <= size; to++) {
            for (int from = to - 1; from >= 0; from--) {
                Optional<LineLayout.Layout> set = layout.of(line.subList(from, to));
                if (set.isEmpty()) {
                    break; // more words fit even less
                }
                double cost = best[from] + set.get().cost() + cost(line, from, to, until);
                if (cost < best[to]) {
                    best[to] = cost;
                    previous[to] = from;
                }
            }
        }
        List<List<TimedWord>> groups = new ArrayList<>();
        for (int to = size; to > 0; to = previous[to]) {
            groups.addFirst(line.subList(previous[to], to));
        }
        return groups;
    }

    private double cost(List<TimedWord> line, int from, int to, Duration until) {
        List<TimedWord> words = line.subList(from, to);
        Duration spoken = words.getLast().end().minus(words.getFirst().start());
        Duration room = (to < line.size() ? line.get(to).start() : until)
                .minus(words.getFirst().start())
                .minus(profile.gap());
        double seconds = Math.max(0.05, seconds(room));
        double speed = LineLayout.characters(words) / seconds;
        double cost = CUE;
        if (to < line.size()) {
            cost += sense.between(words.getLast().text(), line.get(to).text());
        }
        cost += TOO_FAST * Math.max(0, speed - profile.charactersPerSecond());
        cost += TOO_SHORT * Math.max(0, seconds(profile.shortest()) - seconds);
        if (spoken.compareTo(profile.longest()) > 0 && words.size() > 1) {
            cost += SenseBreak.NEVER;
        }
        boolean orphan =
                words.size() == 1 && line.size() > 1 && !line.get(from).text().endsWith("!");
        return cost + (orphan ? ORPHAN : 0);
    }

    private List<List<TimedWord>> joinedWhenTiny(List<List<TimedWord>> groups) {
        List<List<TimedWord>> joined = new ArrayList<>();
        for (List<TimedWord> group : groups) {
            if (!joined.isEmpty() && tinyTogether(joined.getLast(), group)) {
                List<TimedWord> both = new ArrayList<>(joined.removeLast());
                both.addAll(group);
                joined.add(both);
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    private boolean tinyTogether(List<TimedWord> left, List<TimedWord> right) {
        int characters = LineLayout.characters(left) + 1 + LineLayout.characters(right);
        Duration pause = right.getFirst().start().minus(left.getLast().end());
        Duration shown = right.getFirst().start().minus(left.getFirst().start());
        return left.getLast().endsLine()
                && characters <= TINY * profile.charactersPerLine()
                && left.size() + right.size() <= profile.wordsPerLine()
                && pause.toMillis() < 500
                && shown.compareTo(profile.shortest()) < 0;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
