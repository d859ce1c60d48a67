package com.iafactory.studio.engine.writer;

import com.iafactory.studio.engine.writer.Passage.Kind;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Chooses passages for a length of time: one for every chapter, then by salience less likeness to what is chosen (maximal
 * marginal relevance, Carbonell and Goldstein 1998). A passage that leans on its neighbour comes with it or not at all.
 */
final class Selection {
    private static final double LIKENESS_WEIGHT = 0.3;
    /** What stands beside a chosen passage makes a whole with it; single sentences from everywhere make a list. */
    private static final double CONTINUITY = 0.12;

    /** A sentence from inside a paragraph may lean on the one before it in ways no word list tells. */
    private static final double GAP = 0.20;

    private static final int LONGEST_CHAIN = 4;
    /** How often a passage is given back for another to come closer to the wished length. */
    private static final int EXCHANGES = 4;

    /** So few passages that the length of each decides. */
    private static final int FEW = 12;

    private static final int STEPS = 40;
    /** More candidates than an hour of film needs; the least salient of a book are not weighed at all. */
    private static final int MOST_CANDIDATES = 1500;

    private final Material material;
    /** Chapters that may be used; titles are spoken when there is one at least. */
    private final Set<Integer> chapters;

    private final boolean titled;
    private final Set<Integer> blocked;
    private final SpokenLength spoken;
    private final Duration low;
    private final Duration high;

    private final TreeSet<Integer> chosen = new TreeSet<>();
    private final double[] likeness;

    /**
     * @param blocked passages that are used elsewhere
     * @param low the least length wished
     * @param high the length not to go beyond
     */
    Selection(
            Material material,
            Set<Integer> chapters,
            boolean titled,
            Set<Integer> blocked,
            Duration low,
            Duration high) {
        this.material = material;
        this.chapters = chapters;
        this.titled = titled;
        this.blocked = blocked;
        this.spoken = new SpokenLength(material, titled);
        this.low = low;
        this.high = high;
        this.likeness = new double[material.passages().size()];
    }

    /** @param wanted a passage to take before any other, as far as it fits */
    Chosen choose(Optional<Passage> wanted) {
        List<Integer> candidates = candidates();
        wanted.filter(p -> !blocked.contains(p.order()) && cost(p.order()).compareTo(high) <= 0)
                .ifPresent(p -> take(new TreeSet<>(Set.of(p.order()))));
        if (titled) {
            for (int chapter : new TreeSet<>(chapters)) {
                List<Integer> own =
                        candidates.stream().filter(c -> chapterOf(c) == chapter).toList();
                // A quotation or a table alone does not tell what its chapter is about.
                List<Integer> telling = own.stream().filter(this::telling).toList();
                best(telling).or(() -> best(own)).ifPresent(this::take);
            }
        }
        while (length().compareTo(low) < 0) {
            Optional<SortedSet<Integer>> next = best(candidates);
            if (next.isEmpty()) {
                break;
            }
            take(next.get());
        }
        for (int i = 0; i < EXCHANGES && length().compareTo(low) < 0 && exchange(candidates); i++) {
            best(candidates).ifPresent(this::take);
        }
        if (length().compareTo(low) < 0 && chosen.size() <= FEW) {
            refill(candidates);
        }
        return new Chosen(Collections.unmodifiableSortedSet(new TreeSet<>(chosen)), length());
    }

    private List<Integer> candidates() {
        List<Integer> usable = material.passages().stream()
                .filter(p -> chapters.contains(p.chapter()) && !blocked.contains(p.order()))
                .map(Passage::order)
                .toList();
        if (usable.size() <= MOST_CANDIDATES) {
            return usable;
        }
        double[] values = usable.stream()
                .mapToDouble(i -> material.salience()[i])
                .sorted()
                .toArray();
        double least = values[values.length - MOST_CANDIDATES];
        return usable.stream()
                .filter(i -> material.salience()[i] >= least)
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** The group with the highest gain that still fits; the earlier one of equals. */
    private Optional<SortedSet<Integer>> best(List<Integer> candidates) {
        Optional<SortedSet<Integer>> best = Optional.empty();
        double most = -Double.MAX_VALUE;
        Duration used = length();
        for (int candidate : candidates) {
            if (chosen.contains(candidate)) {
                continue;
            }
            Optional<SortedSet<Integer>> group = group(candidate);
            if (group.isPresent()) {
                double gain = gain(group.get());
                if (gain > most && used.plus(cost(group.get())).compareTo(high) <= 0) {
                    most = gain;
                    best = group;
                }
            }
        }
        return best;
    }

    private double gain(SortedSet<Integer> group) {
        double sum = 0;
        for (int i : group) {
            sum += material.salience()[i] - LIKENESS_WEIGHT * likeness[i];
        }
        boolean continues = follows(group.first(), group.first() - 1) || follows(group.last() + 1, group.last());
        double value = sum / group.size() + (continues ? CONTINUITY : 0) - (breaksIn(group.first()) ? GAP : 0);
        return (double) Math.round(value * STEPS) / STEPS;
    }

    private boolean telling(int passage) {
        Kind kind = material.passages().get(passage).kind();
        return kind == Kind.SENTENCE || kind == Kind.LISTING;
    }

    /** Whether it begins inside a paragraph of which the sentence before it is not said. */
    private boolean breaksIn(int passage) {
        return passage > 0 && !chosen.contains(passage - 1) && blockOf(passage - 1) == blockOf(passage);
    }

    /** Whether one of two neighbours of a chapter is chosen. */
    private boolean follows(int later, int earlier) {
        return earlier >= 0
                && later < material.passages().size()
                && chapterOf(later) == chapterOf(earlier)
                && (chosen.contains(later) || chosen.contains(earlier));
    }

    /** A passage and what it leans on, as far as that is not chosen yet; empty when it leans on something not to be had. */
    private Optional<SortedSet<Integer>> group(int passage) {
        SortedSet<Integer> group = new TreeSet<>(Set.of(passage));
        int back = passage;
        while (leansBack(back) && !chosen.contains(back - 1)) {
            back--;
            if (blocked.contains(back) || group.size() == LONGEST_CHAIN) {
                return Optional.empty();
            }
            group.add(back);
        }
        int ahead = passage;
        while (leansForward(ahead) && !chosen.contains(ahead + 1)) {
            ahead++;
            if (blocked.contains(ahead) || group.size() == LONGEST_CHAIN) {
                return Optional.empty();
            }
            group.add(ahead);
        }
        return Optional.of(group);
    }

    private boolean leansBack(int passage) {
        return material.passages().get(passage).leansBack()
                && passage > 0
                && chapterOf(passage - 1) == chapterOf(passage);
    }

    private boolean leansForward(int passage) {
        return material.passages().get(passage).leansForward()
                && passage + 1 < material.passages().size()
                && chapterOf(passage + 1) == chapterOf(passage);
    }

    private void take(SortedSet<Integer> group) {
        chosen.addAll(group);
        for (int i = 0; i < likeness.length; i++) {
            for (int taken : group) {
                likeness[i] = Math.max(likeness[i], material.graph().likeness(i, taken));
            }
        }
    }

    /**
     * When nothing more fits but time is left: gives one passage back for a longer one, at the least loss among those that fill the
     * time, else for the one that fills it most.
     */
    private boolean exchange(List<Integer> candidates) {
        Duration used = length();
        double least = Double.MAX_VALUE;
        Duration longest = used;
        Optional<Integer> out = Optional.empty();
        Optional<SortedSet<Integer>> in = Optional.empty();
        for (int given : candidates) {
            if (!chosen.contains(given) || !free(given)) {
                continue;
            }
            for (int candidate : candidates) {
                Optional<SortedSet<Integer>> group = chosen.contains(candidate) ? Optional.empty() : group(candidate);
                if (group.isEmpty() || group.get().contains(given) || needs(group.get(), given)) {
                    continue;
                }
                Duration length = used.minus(cost(given)).plus(cost(group.get()));
                double loss = material.salience()[given] - gain(group.get());
                boolean fills = length.compareTo(low) >= 0 && length.compareTo(high) <= 0;
                boolean better = fills
                        ? loss < least
                        : least == Double.MAX_VALUE && length.compareTo(longest) > 0 && length.compareTo(low) < 0;
                if (better) {
                    least = fills ? loss : least;
                    longest = fills ? longest : length;
                    out = Optional.of(given);
                    in = group;
                }
            }
        }
        out.ifPresent(chosen::remove);
        in.ifPresent(chosen::addAll);
        return out.isPresent();
    }

    /** A short film of few passages: leaves out each in turn and fills up again, and keeps what comes closest. */
    private void refill(List<Integer> candidates) {
        SortedSet<Integer> closest = new TreeSet<>(chosen);
        Duration longest = length();
        SortedSet<Integer> before = new TreeSet<>(chosen);
        for (int given : before) {
            chosen.clear();
            chosen.addAll(before);
            if (!free(given)) {
                continue;
            }
            chosen.remove(given);
            List<Integer> others = candidates.stream().filter(c -> c != given).toList();
            for (Optional<SortedSet<Integer>> next = best(others);
                    next.isPresent() && length().compareTo(low) < 0;
                    next = best(others)) {
                chosen.addAll(next.get());
            }
            if (length().compareTo(longest) > 0) {
                longest = length();
                closest = new TreeSet<>(chosen);
            }
        }
        chosen.clear();
        chosen.addAll(closest);
    }

    /** Whether it can go: nothing chosen leans on it, and its chapter keeps another passage. */
    private boolean free(int passage) {
        boolean follower = chosen.contains(passage + 1) && leansBack(passage + 1);
        boolean question = chosen.contains(passage - 1) && leansForward(passage - 1);
        return !follower
                && !question
                && (!titled || chosen.stream().anyMatch(c -> c != passage && chapterOf(c) == chapterOf(passage)));
    }

    private boolean needs(SortedSet<Integer> group, int given) {
        return (group.contains(given + 1) && leansBack(given + 1))
                || (group.contains(given - 1) && leansForward(given - 1));
    }

    private Duration cost(int passage) {
        return spoken.of(passage);
    }

    private Duration cost(SortedSet<Integer> group) {
        return spoken.of(group, chosen);
    }

    private Duration length() {
        return spoken.of(chosen, Set.of());
    }

    private int blockOf(int passage) {
        return material.passages().get(passage).spoken().getFirst().block();
    }

    private int chapterOf(int passage) {
        return material.passages().get(passage).chapter();
    }
}
