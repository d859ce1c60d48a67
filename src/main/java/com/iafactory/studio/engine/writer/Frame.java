package com.iafactory.studio.engine.writer;

import com.iafactory.studio.engine.writer.HookFinder.Hook;
import com.iafactory.studio.engine.writer.Passage.Kind;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around the body of the film: hook, intro, outro, call to action. Phrases are drawn by the title's seed, briefer
 * ones for a brief film.
 *
 * @param used passages that open or close the film and are not said again in its body
 * @param wanted the answer, when the hook asks a question
 */
record Frame(List<Line> before, List<Line> after, List<Passage> used, Optional<Passage> wanted) {
    private static final Duration BRIEF = Duration.ofSeconds(40);
    private static final Duration WITH_PROGRAMME = Duration.ofSeconds(90);
    private static final Duration WITH_RECAP = Duration.ofSeconds(75);
    private static final Duration LONGEST_RECAP = Duration.ofMillis(7500);
    private static final Duration LONGEST_TITLE_HOOK = Duration.ofSeconds(5);
    private static final double LATE = 0.2;
    private static final double EVENT = 0.15;
    private static final int MOST_ANNOUNCED = 4;
    private static final int LONGEST_ANNOUNCED = 7;

    static Frame of(Material material, ChapterChoice chapters) {
        List<Passage> used = new ArrayList<>();
        List<Line> before = new ArrayList<>();
        List<Line> after = new ArrayList<>();
        before.add(hook(material, used));
        Optional<Passage> wanted = used.stream().findFirst().flatMap(hook -> answer(material, hook));
        intro(material, chapters).forEach(text -> before.add(new Line(Role.INTRO, -1, -1, text)));
        boolean brief = material.brief().target().compareTo(BRIEF) < 0;
        if (material.brief().target().compareTo(WITH_RECAP) >= 0) {
            recap(material, used, wanted).ifPresent(passage -> {
                used.addAll(withRestOfBlock(material, passage));
                after.add(new Line(Role.OUTRO, -1, -1, phrase(material, material.manner("recap"))));
                after.add(new Line(
                        Role.OUTRO,
                        -1,
                        passage.spoken().getFirst().block(),
                        passage.texts().getFirst()));
            });
        }
        after.add(new Line(Role.OUTRO, -1, -1, phrase(material, brief ? "outro.brief" : material.manner("outro"))));
        after.add(
                new Line(Role.CALL_TO_ACTION, -1, -1, phrase(material, brief ? "cta.brief" : material.manner("cta"))));
        return new Frame(List.copyOf(before), List.copyOf(after), List.copyOf(used), wanted);
    }

    private static Optional<Passage> answer(Material material, Passage hook) {
        return material.passages().stream()
                .filter(p -> hook.leansForward() && p.order() == hook.order() + 1 && p.chapter() == hook.chapter())
                .findFirst();
    }

    private static Line hook(Material material, List<Passage> used) {
        Optional<Hook> best = material.hooks().stream().findFirst();
        String ofTitle = phrase(material, "hook");
        boolean titleFits = material.timing().of(ofTitle).compareTo(LONGEST_TITLE_HOOK) <= 0;
        if (best.isEmpty() && titleFits) {
            return new Line(Role.HOOK, -1, -1, ofTitle);
        }
        Hook hook = best.orElseGet(() -> shortest(material));
        if (hook.whole()) {
            used.add(hook.passage());
        }
        return new Line(Role.HOOK, -1, hook.block(), hook.text());
    }

    /** A text of long sentences only: the one soonest said. */
    private static Hook shortest(Material material) {
        Passage passage = material.passages().stream()
                .min(Comparator.comparing((Passage p) -> p.leansBack())
                        .thenComparing(p -> material.timing().of(p.texts().getFirst())))
                .orElseThrow();
        return new Hook(passage, passage.texts().getFirst(), passage.texts().size() == 1, 0);
    }

    private static List<String> intro(Material material, ChapterChoice chapters) {
        Duration target = material.brief().target();
        boolean brief = target.compareTo(BRIEF) < 0;
        String opening = phrase(material, brief ? "intro.brief" : material.manner("intro"));
        List<String> announced = chapters.usable().stream()
                .filter(c -> c >= 0)
                .map(c -> material.outline().titles().get(c))
                .toList();
        boolean programme = chapters.titled()
                && target.compareTo(WITH_PROGRAMME) >= 0
                && announced.size() >= 2
                && announced.size() <= MOST_ANNOUNCED
                && announced.stream().allMatch(Frame::announceable);
        return programme
                ? List.of(
                        opening,
                        material.wording()
                                .phrase(
                                        material.manner("programme"),
                                        material.seed(),
                                        Map.of("list", listed(material, announced))))
                : List.of(opening);
    }

    private static boolean announceable(String title) {
        return Words.of(title).size() <= LONGEST_ANNOUNCED && !title.matches(".*[?؟!:.;,،].*");
    }

    private static String listed(Material material, List<String> titles) {
        Wording wording = material.wording();
        List<String> items = titles.stream()
                .map(t -> wording.begins(t, "lower") ? Punctuation.uncapitalised(t) : t)
                .toList();
        return String.join(wording.single("list.between", Map.of()), items.subList(0, items.size() - 1))
                + wording.single("list.last", Map.of())
                + items.getLast();
    }

    /** The most telling sentence that stands alone and is soon said. */
    private static Optional<Passage> recap(Material material, List<Passage> used, Optional<Passage> wanted) {
        Stream<Passage> able = material.passages().stream()
                .filter(p -> p.kind() == Kind.SENTENCE && p.texts().size() == 1)
                .filter(p -> !wanted.equals(Optional.of(p)))
                .filter(p -> !p.leansBack() && !p.leansForward() && !used.contains(p) && opensItsBlock(material, p))
                .filter(p -> material.timing().of(p.texts().getFirst()).compareTo(LONGEST_RECAP) <= 0);
        return able.max(Comparator.comparingDouble((Passage p) -> conclusive(material, p))
                .thenComparing(Comparator.comparingInt(Passage::order)));
    }

    /** The first sentence of a paragraph seldom speaks of something named before. */
    private static boolean opensItsBlock(Material material, Passage passage) {
        return passage.order() == 0 || block(material.passages().get(passage.order() - 1)) != block(passage);
    }

    /** What follows in the same paragraph may speak of it and cannot stay behind alone. */
    private static List<Passage> withRestOfBlock(Material material, Passage passage) {
        return material.passages().stream()
                .filter(p -> p.order() >= passage.order() && block(p) == block(passage))
                .toList();
    }

    private static int block(Passage passage) {
        return passage.spoken().getFirst().block();
    }

    /** Salient, rather late in the text, and no single event of a year. */
    private static double conclusive(Material material, Passage passage) {
        double late = (double) passage.order() / material.passages().size();
        return material.salience()[passage.order()]
                + LATE * Math.round(4 * late) / 4
                - (passage.meaning().matches(".*\\b(?:1[0-9]{3}|20[0-9]{2})\\b.*") ? EVENT : 0);
    }

    private static String phrase(Material material, String slot) {
        return material.wording().phrase(slot, material.seed(), Map.of("title", material.subject()));
    }
}
