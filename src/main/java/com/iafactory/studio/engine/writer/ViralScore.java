package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import java.util.List;
import java.util.function.Predicate;

/**
 * A first guess, 0 to 100, at how well the script holds viewers, from the script alone: strength of the hook (up to 40 above a
 * base of 25), figures (up to 15) and questions (up to 10) along the way, and shortness of sentences (up to 10). The weights
 * are the studio's own; the room {@code growth} judges the finished production with reasons.
 */
final class ViralScore {
    private static final int BASE = 25;
    private static final int COMFORTABLE_WORDS = 16;

    private final HookFinder hooks;

    ViralScore(HookFinder hooks) {
        this.hooks = hooks;
    }

    int of(Cut film) {
        List<Line> body =
                film.lines().stream().filter(l -> l.role() == Role.BODY).toList();
        double hook = Math.min(40, 8 * hooks.strength(film.lines().getFirst().text()));
        double figures = Math.min(15, 30 * share(body, l -> l.text().chars().anyMatch(Character::isDigit)));
        double questions = Math.min(10, 60 * share(film.lines(), l -> Punctuation.asks(l.text())));
        double ease = 10 * share(body, l -> l.words().size() <= COMFORTABLE_WORDS);
        return Math.clamp(Math.round(BASE + hook + figures + questions + ease), 0, 100);
    }

    private static double share(List<Line> lines, Predicate<Line> property) {
        return lines.isEmpty() ? 0 : (double) lines.stream().filter(property).count() / lines.size();
    }
}
