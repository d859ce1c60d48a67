package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Puts the long film together: frame, chapters, body, within a few per cent of the target. */
final class FilmCutter {
    private static final double LOW = 0.97;
    private static final double HIGH = 1.03;
    /** Below this share of the target the film is called shorter than asked. */
    private static final double SHORT_OF_TARGET = 0.93;

    private final Material material;

    FilmCutter(Material material) {
        this.material = material;
    }

    /**
     * @param passages what the film says of the source, in order
     * @param enough whether the source filled the target
     */
    record Film(Cut cut, SortedSet<Integer> passages, boolean enough, Duration length) {}

    Film cut() {
        Duration target = material.brief().target();
        ChapterChoice chapters =
                ChapterChoice.of(material, target.multipliedBy(8).dividedBy(10));
        Frame frame = Frame.of(material, chapters);
        Set<Integer> blocked = frame.used().stream().map(Passage::order).collect(Collectors.toSet());
        Film film = film(chapters, frame, blocked);
        if (!film.enough() && !blocked.isEmpty()) {
            // A short text: what opened and closes the film may be said again in its place, but not as the first thing.
            Set<Integer> first = new HashSet<>(blocked);
            first.removeIf(p -> p > 0);
            Film fuller = film(chapters, frame, first);
            return fuller.length().compareTo(film.length()) > 0 ? fuller : film;
        }
        return film;
    }

    private Film film(ChapterChoice chapters, Frame frame, Set<Integer> blocked) {
        Duration target = material.brief().target();
        Duration around =
                material.timing().of(frame.before()).plus(material.timing().of(frame.after()));
        Duration low = scaled(target, LOW).minus(around);
        Duration high = scaled(target, HIGH).minus(around);
        Chosen chosen = new Selection(material, chapters.usable(), chapters.titled(), blocked, low, high).choose();
        List<Line> lines = new ArrayList<>(frame.before());
        lines.addAll(body(chosen.passages(), chapters.titled()));
        lines.addAll(frame.after());
        Duration length = material.timing().of(lines);
        boolean enough = length.compareTo(scaled(target, SHORT_OF_TARGET)) >= 0;
        return new Film(new Cut("film", Cut.Kind.FILM, material.title(), lines), chosen.passages(), enough, length);
    }

    private List<Line> body(SortedSet<Integer> chosen, boolean titled) {
        List<Line> lines = new ArrayList<>();
        int source = -1;
        int chapter = -1;
        for (int i : chosen) {
            Passage passage = material.passages().get(i);
            if (titled && passage.chapter() != source) {
                source = passage.chapter();
                chapter++;
                lines.add(new Line(
                        Role.CHAPTER,
                        chapter,
                        material.outline().headings().get(source),
                        material.outline().titles().get(source)));
            }
            for (Passage.Spoken spoken : passage.spoken()) {
                lines.add(new Line(Role.BODY, chapter, spoken.block(), spoken.text()));
            }
        }
        return lines;
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }
}
