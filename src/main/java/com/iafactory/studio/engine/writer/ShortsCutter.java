package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the excerpts that become shorts: none shares a sentence with another, the best come first. */
final class ShortsCutter {
    /** Lengths aimed at, tried in turn until there are as many shorts as wanted. */
    private static final List<Duration> AIMS =
            List.of(Duration.ofSeconds(30), Duration.ofSeconds(25), Duration.ofSeconds(21), Duration.ofSeconds(17));

    private final Material material;

    ShortsCutter(Material material) {
        this.material = material;
    }

    /** At most as many as wanted. */
    List<Cut> cut(int wanted) {
        List<Excerpt> most = List.of();
        for (Duration aim : AIMS) {
            List<Excerpt> chosen = chosen(wanted, aim);
            if (chosen.size() > most.size()) {
                most = chosen;
            }
            if (most.size() >= wanted) {
                break;
            }
        }
        return cuts(most);
    }

    private List<Excerpt> chosen(int wanted, Duration aim) {
        List<Excerpt> chosen = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        Set<String> hooks = new HashSet<>();
        for (Excerpt excerpt : new ExcerptFinder(material).find(aim)) {
            boolean fresh = excerpt.passages().stream().noneMatch(p -> used.contains(p.order()));
            if (chosen.size() < wanted && fresh && hooks.add(excerpt.hook().text())) {
                chosen.add(excerpt);
                excerpt.passages().forEach(p -> used.add(p.order()));
            }
        }
        return chosen;
    }

    private List<Cut> cuts(List<Excerpt> excerpts) {
        List<Cut> cuts = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (Excerpt excerpt : excerpts) {
            int number = cuts.size() + 1;
            List<Line> lines = new ArrayList<>(excerpt.lines());
            lines.add(new Line(Role.CALL_TO_ACTION, -1, -1, farewell(material, number)));
            cuts.add(new Cut("short-" + number, Cut.Kind.SHORT, title(excerpt, titles), lines));
        }
        return cuts;
    }

    /** A different one for each short. */
    static String farewell(Material material, int number) {
        return material.wording().phrase(material.manner("short"), material.seed() + number, Map.of());
    }

    private String title(Excerpt excerpt, Set<String> taken) {
        int chapter = excerpt.passages().getFirst().chapter();
        String hook = excerpt.hook().text().replaceFirst("[\\s\u00A0\u202F]*[.:;,]+$", "");
        String heading = chapter >= 0 ? material.outline().titles().get(chapter) : hook;
        return taken.add(heading) ? heading : hook;
    }
}
