package com.iafactory.studio.language;

import com.iafactory.studio.script.Alternatives;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an answer as a screenplay and says what is wrong with it. */
final class ScriptReading {
    private static final double SHORT_OF_TARGET = 0.93;

    private final Brief brief;
    private final Pace pace;
    private final Instant now;
    private final ScriptChecks checks;
    private final boolean chapters;

    ScriptReading(Brief brief, Pace pace, Instant now) {
        this.brief = brief;
        this.pace = pace;
        this.now = now;
        this.checks = new ScriptChecks(brief, pace);
        this.chapters = new ScriptQuestion(brief, pace).chapters();
    }

    Draft<Screenplay> read(ScriptAnswer answer) {
        WrittenFilm written = new WrittenFilm(answer, brief, chapters);
        WrittenFilm.Film film = written.film();
        List<Fault> faults = new ArrayList<>(checks.film(answer, film.lines()));
        if (written.title().isEmpty()) {
            faults.add(Fault.grave("There is no title."));
        }
        List<Cut> shorts = shorts(answer, written, faults);
        Alternatives alternatives = alternatives(answer, written, faults);
        if (faults.stream().anyMatch(Fault::grave)) {
            return Draft.unreadable(faults);
        }
        Screenplay screenplay = new Screenplay(
                new PublishedScript(brief, pace, now).of(answer, written, film),
                written.cut(film.lines()),
                shorts,
                remarks(written.title(), film.lines(), shorts, alternatives),
                Optional.of(alternatives));
        return new Draft<>(Optional.of(screenplay), faults);
    }

    private List<Cut> shorts(ScriptAnswer answer, WrittenFilm written, List<Fault> faults) {
        List<Cut> shorts = new ArrayList<>();
        for (ScriptAnswer.ToldInShort told : answer.shorts()) {
            List<Line> lines = written.told(told);
            String title = written.title(told.title());
            List<Fault> found = checks.told(told, lines, answer);
            faults.addAll(found);
            if (found.isEmpty() && !title.isEmpty() && shorts.size() < brief.shorts()) {
                shorts.add(new Cut("short-" + (shorts.size() + 1), Cut.Kind.SHORT, title, lines));
            }
        }
        if (shorts.size() < brief.shorts()) {
            faults.add(Fault.slight("There are " + shorts.size() + " good shorts; " + brief.shorts() + " are wanted."));
        }
        return shorts;
    }

    private Alternatives alternatives(ScriptAnswer answer, WrittenFilm written, List<Fault> faults) {
        return new Alternatives(
                choices(answer.hook(), answer.hooks(), true, answer, written, faults),
                choices(written.title(), answer.titles(), false, answer, written, faults));
    }

    private List<String> choices(
            String first,
            List<String> others,
            boolean hook,
            ScriptAnswer answer,
            WrittenFilm written,
            List<Fault> faults) {
        Set<String> good = new LinkedHashSet<>();
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        for (String text : all) {
            String clean = clean(text, hook, written);
            List<Fault> found = checks.choice(text, hook, answer);
            if (found.isEmpty() && !clean.isEmpty()) {
                good.add(clean);
            } else {
                faults.addAll(found);
            }
        }
        checks.choices(good).ifPresent(fault -> {
            faults.add(fault);
            good.retainAll(Set.of(clean(first, hook, written)));
        });
        if (good.size() < ScriptChecks.CHOICES) {
            faults.add(Fault.slight("There are " + good.size() + " good " + (hook ? "hooks" : "titles")
                    + " to choose from; " + ScriptChecks.CHOICES + " different ones are wanted."));
        }
        return good.stream().limit(ScriptChecks.CHOICES).toList();
    }

    private static String clean(String text, boolean hook, WrittenFilm written) {
        return hook
                ? written.told(hookAlone(text)).stream().map(Line::text).collect(Collectors.joining(" "))
                : written.title(text);
    }

    private static ScriptAnswer.ToldInShort hookAlone(String hook) {
        return new ScriptAnswer.ToldInShort("", hook, List.of(), "");
    }

    private List<String> remarks(String title, List<Line> lines, List<Cut> made, Alternatives alternatives) {
        int shorts = made.size();
        List<String> remarks = new ArrayList<>();
        long seconds = new SpokenTime(pace).of(lines).toSeconds();
        if (seconds < brief.target().toSeconds() * SHORT_OF_TARGET) {
            remarks.add("The film lasts about " + seconds + " seconds; "
                    + brief.target().toSeconds() + " were asked for.");
        }
        if (shorts < brief.shorts()) {
            remarks.add("There " + (shorts == 1 ? "is 1 short; " : "are " + shorts + " shorts; ") + brief.shorts()
                    + " were asked for.");
        }
        if (new Untrusted(SourceText.of(brief.source())).longerThan(ScriptQuestion.LONGEST_SOURCE)) {
            remarks.add("Only the first " + ScriptQuestion.LONGEST_SOURCE + " characters of the source were read.");
        }
        brief.trends()
                .forEach(trend -> remarks.add("The writer was told of a trend: " + trend.title() + " (" + trend.source()
                        + ", " + trend.seen() + ")."));
        if (brief.topic().isPresent()) {
            Figures known = Figures.of(SourceText.factual(brief), brief.language());
            texts(title, lines, made, alternatives)
                    .filter(text ->
                            !Figures.of(text, brief.language()).missingIn(known).isEmpty())
                    .distinct()
                    .forEach(text -> remarks.add("Check before you publish, the writer gives no source: " + text));
        }
        return remarks;
    }

    /** All that a viewer may come to hear or read. */
    private static Stream<String> texts(String title, List<Line> lines, List<Cut> shorts, Alternatives alternatives) {
        Stream<String> told = shorts.stream()
                .flatMap(cut -> Stream.concat(
                        Stream.of(cut.title()), cut.lines().stream().map(Line::text)));
        Stream<String> offered = Stream.concat(alternatives.titles().stream(), alternatives.hooks().stream());
        return Stream.of(lines.stream().map(Line::text), Stream.of(title), told, offered)
                .flatMap(texts -> texts);
    }
}
