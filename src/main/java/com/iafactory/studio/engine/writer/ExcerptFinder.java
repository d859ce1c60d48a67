package com.iafactory.studio.engine.writer;

import com.iafactory.studio.engine.writer.Excerpt.Opening;
import com.iafactory.studio.engine.writer.HookFinder.Hook;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All runs of the source that could be a short of about a given length, best first. */
final class ExcerptFinder {
    private static final Duration SHORTEST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofSeconds(55);
    private static final Duration LONGEST_HEADING = Duration.ofMillis(3600);

    private static final double STRENGTH = 0.06;
    private static final double OTHER_CHAPTER = 0.25;
    /** A minute off the aim costs as much as the whole scale of salience. */
    private static final double SECONDS_OFF = 60;

    private final Material material;
    private final HookFinder finder;
    private final Map<Integer, Hook> hooks = new HashMap<>();

    ExcerptFinder(Material material) {
        this.material = material;
        this.finder = new HookFinder(material.wording(), material.timing());
        material.hooks().forEach(hook -> hooks.put(hook.passage().order(), hook));
    }

    List<Excerpt> find(Duration aim) {
        List<Excerpt> found = new ArrayList<>();
        for (Passage first : material.passages()) {
            if (!first.leansBack()) {
                from(first, aim, found);
            }
        }
        found.sort(Comparator.comparingDouble(Excerpt::worth)
                .reversed()
                .thenComparing(e -> e.passages().getFirst().order())
                .thenComparing(e -> e.passages().size()));
        return found;
    }

    private void from(Passage first, Duration aim, List<Excerpt> found) {
        Duration ending =
                material.timing().of(ShortsCutter.farewell(material, 1)).plus(Pace.SENTENCE_PAUSE);
        Duration body = Duration.ZERO;
        List<Passage> run = new ArrayList<>();
        for (Passage passage :
                material.passages().subList(first.order(), material.passages().size())) {
            run.add(passage);
            body = body.plus(material.timing().spoken(passage.texts()));
            if (body.compareTo(LONGEST) > 0) {
                return;
            }
            Optional<Opening> opening = passage.leansForward() ? Optional.empty() : opening(run);
            if (opening.isPresent()) {
                Excerpt excerpt = excerpt(List.copyOf(run), opening.get(), aim, ending);
                List<Line> lines = excerpt.lines();
                Duration length = material.timing().of(lines).plus(ending);
                if (lines.size() > 1 && length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0) {
                    found.add(excerpt);
                }
            }
        }
    }

    private Excerpt excerpt(List<Passage> run, Opening opening, Duration aim, Duration ending) {
        Excerpt plain = new Excerpt(run, opening, 0);
        double salience = run.stream()
                .mapToDouble(p -> material.salience()[p.order()])
                .average()
                .orElse(0);
        Duration length = material.timing().of(plain.lines()).plus(ending);
        double off = Math.abs(length.minus(aim).toMillis()) / 1000.0 / SECONDS_OFF;
        boolean crosses = run.getFirst().chapter() != run.getLast().chapter();
        double worth = salience + STRENGTH * opening.strength() - off - (crosses ? OTHER_CHAPTER : 0);
        return new Excerpt(run, opening, Math.round(worth * 40) / 40.0);
    }

    /** The most striking sentence that may be moved to the front, else the heading over the excerpt. */
    private Optional<Opening> opening(List<Passage> run) {
        Optional<Opening> best = heading(run);
        for (int i = 0; i < run.size(); i++) {
            Hook hook = hooks.get(run.get(i).order());
            if (hook != null
                    && movable(run, i, hook)
                    && hook.strength() > best.map(Opening::strength).orElse(-9.0)) {
                best = Optional.of(new Opening(
                        hook.text(), hook.block(), hook.whole() ? hook.passage().order() : -1, hook.strength()));
            }
        }
        return best;
    }

    private static boolean movable(List<Passage> run, int place, Hook hook) {
        boolean first = place == 0;
        boolean carries = place + 1 < run.size() && run.get(place + 1).leansBack();
        boolean answers = !first && run.get(place - 1).leansForward();
        boolean asks = run.get(place).leansForward();
        // A clause of the first sentence would be said twice running; a question is answered by what follows it.
        return hook.whole() ? first || !carries && !answers && !asks : !first;
    }

    private Optional<Opening> heading(List<Passage> run) {
        int chapter = run.getFirst().chapter();
        if (chapter < 0) {
            return Optional.empty();
        }
        String title = material.outline().titles().get(chapter);
        String text = Punctuation.closed(title);
        if (material.timing().of(text).compareTo(LONGEST_HEADING) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Opening(text, material.outline().headings().get(chapter), -1, finder.strength(text) - 1));
    }
}
