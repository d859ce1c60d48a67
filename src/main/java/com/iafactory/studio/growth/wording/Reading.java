package com.iafactory.studio.growth.wording;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What was read in a screenplay. Immutable.
 *
 * @param title of the film
 * @param headings of its chapters, in order
 * @param hook what the film opens with
 * @param sentences what the film and its shorts say of the subject, in order, each once; not what the writer added
 * @param terms nouns that carry the subject, best first
 */
public record Reading(
        Language language,
        String title,
        List<String> headings,
        String hook,
        List<Sentence> sentences,
        List<Term> terms) {
    private static final double HEADING = 2;

    public Reading {
        headings = List.copyOf(headings);
        sentences = List.copyOf(sentences);
        terms = List.copyOf(terms);
    }

    public Phrasebook book() {
        return Phrasebook.of(language);
    }

    public Subject subject() {
        return Subject.of(this);
    }

    /** Whether a text says a figure that is no date. */
    public boolean saysFigure(String text) {
        return new Figures(book()).in(text).stream().anyMatch(figure -> figure.kind() == Figure.Kind.QUANTITY);
    }

    public static Reading of(Screenplay screenplay, Language language) {
        List<Cut> cuts = new ArrayList<>(List.of(screenplay.film()));
        cuts.addAll(screenplay.shorts());
        return of(
                screenplay.script().title(),
                screenplay.script().hook(),
                headings(screenplay.film()),
                lines(cuts),
                language);
    }

    /** Of one cut alone. */
    public static Reading of(Cut cut, Language language) {
        return of(cut.title(), cut.lines().getFirst().text(), headings(cut), lines(List.of(cut)), language);
    }

    private static Reading of(
            String called, String hook, List<String> headings, Map<String, Line> lines, Language language) {
        Phrasebook book = Phrasebook.of(language);
        String title = clean(called);
        headings.forEach(heading -> lines.keySet().removeIf(text -> bare(text).equals(heading)));

        Terms terms = new Terms(book);
        terms.add(title, Terms.TITLE, false);
        headings.forEach(heading -> terms.add(heading, HEADING, false));
        lines.keySet().forEach(text -> terms.add(text, 1, true));
        List<Term> best = terms.best();
        Map<String, Double> weights = terms.formative();

        Figures figures = new Figures(book);
        List<Sentence> sentences = new ArrayList<>();
        Set<Integer> blocks = new HashSet<>();
        lines.forEach((text, line) -> sentences.add(new Sentence(
                text,
                line.role() == Line.Role.HOOK,
                blocks.add(line.block()),
                (double) sentences.size() / lines.size(),
                standsAlone(text, book),
                terms.relevance(text, weights),
                figures.in(text))));
        return new Reading(language, title, headings, clean(hook), sentences, best);
    }

    private static List<String> headings(Cut film) {
        return film.lines().stream()
                .filter(line -> line.role() == Line.Role.CHAPTER)
                .map(line -> bare(clean(line.text())))
                .distinct()
                .toList();
    }

    private static String bare(String heading) {
        return heading.replaceFirst("[.:]$", "").strip();
    }

    private static Map<String, Line> lines(List<Cut> cuts) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Cut cut : cuts) {
            for (Line line : cut.lines()) {
                boolean fromSource = line.block() >= 0 && line.role() != Line.Role.CHAPTER;
                if (fromSource) {
                    lines.putIfAbsent(clean(line.text()), line);
                }
            }
        }
        return lines;
    }

    private static boolean standsAlone(String text, Phrasebook book) {
        List<Token> tokens = Token.of(text);
        if (tokens.isEmpty()) {
            return false;
        }
        Token first = tokens.getFirst();
        String word = first.surface().toLowerCase(Locale.ROOT);
        boolean anothers =
                tokens.size() > 1 && book.has("possessives", tokens.get(1).surface());
        return !Arabic.joined(word, book.language())
                && !anothers
                && !book.has("dangling", word)
                && !book.has("dangling", first.elided())
                && tokens.stream().noneMatch(token -> book.has("pointing", token.surface()));
    }

    /** Angle brackets are not allowed where these texts are published. */
    static String clean(String text) {
        return text.replace('<', '‹')
                .replace('>', '›')
                .replaceAll("[\\t\\r\\n ]+", " ")
                .strip();
    }
}
