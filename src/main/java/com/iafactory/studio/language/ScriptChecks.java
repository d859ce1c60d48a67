package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a script must be before anybody speaks it. */
final class ScriptChecks {
    static final int CHOICES = 5;

    private static final double TOLERANCE = 0.15;
    private static final Duration SHORTEST_SHORT = Duration.ofSeconds(10);
    private static final Duration LONGEST_SHORT = Duration.ofSeconds(60);

    private final Brief brief;
    private final Pace pace;
    private final ScriptQuestion question;
    private final String source;
    private final Figures known;

    ScriptChecks(Brief brief, Pace pace) {
        this.brief = brief;
        this.pace = pace;
        this.question = new ScriptQuestion(brief, pace);
        this.source = SourceText.factual(brief);
        this.known = Figures.of(source, brief.language());
    }

    List<Fault> film(ScriptAnswer answer, List<Line> lines) {
        List<Fault> faults = new ArrayList<>();
        require(faults, lines, Role.HOOK, "hook");
        require(faults, lines, Role.BODY, "body");
        if (answer.segments().stream().anyMatch(segment -> segment.sentences().isEmpty())) {
            faults.add(Fault.grave("A segment says nothing."));
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        hook(lines.getFirst().text(), lines, faults);
        length(lines, faults);
        Tongue.fault(String.join(" ", answer.heard()), brief.language()).ifPresent(faults::add);
        letters(String.join(" ", answer.heard()), faults);
        answer.heard().forEach(text -> said(text, claimed(answer), true, faults));
        answer.noted().forEach(text -> Contacts.in(text).ifPresent(found -> faults.add(Fault.grave(contact(found)))));
        if (brief.title().isEmpty()) {
            said(answer.title(), claimed(answer), true, faults);
        }
        return faults;
    }

    /** A short with faults is left out; so none of them is grave. */
    List<Fault> told(ScriptAnswer.ToldInShort told, List<Line> lines, ScriptAnswer answer) {
        List<Fault> faults = new ArrayList<>();
        if (lines.size() < 2 || lines.getFirst().role() != Role.HOOK) {
            faults.add(Fault.slight("A short says too little."));
            return faults;
        }
        Duration length = new SpokenTime(pace).of(lines);
        if (length.compareTo(SHORTEST_SHORT) < 0 || length.compareTo(LONGEST_SHORT) > 0) {
            faults.add(Fault.slight("The short " + Fault.shown(told.title()) + " lasts " + seconds(length)
                    + " s when it is spoken; it must last 15 to 45 s."));
        }
        longHook(lines.getFirst().text()).ifPresent(faults::add);
        said(told.text(), claimed(answer), false, faults);
        written(told.text(), faults);
        Tongue.other(told.text(), brief.language())
                .map(Fault::text)
                .map(Fault::slight)
                .ifPresent(faults::add);
        return faults;
    }

    /** Of a hook or title to choose from. */
    List<Fault> choice(String text, boolean hook, ScriptAnswer answer) {
        List<Fault> faults = new ArrayList<>();
        if (hook) {
            longHook(text).ifPresent(faults::add);
        }
        said(text, claimed(answer), false, faults);
        written(text, faults);
        return faults;
    }

    /** Of all there are to choose from: one alone is too short to tell. */
    Optional<Fault> choices(Collection<String> texts) {
        return Tongue.other(String.join(". ", texts), brief.language())
                .map(Fault::text)
                .map(Fault::slight);
    }

    private Optional<Fault> longHook(String text) {
        return pace.of(text).compareTo(ScriptQuestion.LONGEST_HOOK) <= 0
                ? Optional.empty()
                : Optional.of(Fault.slight("The hook " + Fault.shown(text) + " takes " + seconds(pace.of(text))
                        + " s; a hook takes at most 3 s."));
    }

    /** In the letters of the film. */
    private void written(String text, List<Fault> faults) {
        Tongue.letters(text, Tongue.writing(brief))
                .ifPresent(fault -> faults.add(Fault.slight(fault.text() + " This is not: " + Fault.shown(text))));
    }

    /** Nothing of this is in the text that it may not say. */
    private void said(String text, Figures claimed, boolean grave, List<Fault> faults) {
        Contacts.in(text, source).ifPresent(found -> faults.add(new Fault(contact(found), grave)));
        for (Figures.Figure figure : Figures.of(text, brief.language()).missingIn(known)) {
            if (!claimed.holdsUp(figure)) {
                faults.add(new Fault(
                        "The figure " + figure.written() + " in " + Fault.shown(text)
                                + (brief.topic().isPresent()
                                        ? " is not listed under claims."
                                        : " is not in the source: leave it out."),
                        grave));
            }
        }
    }

    /** Only where there is nothing but a topic may the writer know figures of its own. */
    private Figures claimed(ScriptAnswer answer) {
        return brief.topic().isPresent()
                ? Figures.of(
                        String.join(
                                "\n",
                                answer.claims().stream()
                                        .map(ScriptAnswer.Claim::figure)
                                        .toList()),
                        brief.language())
                : Figures.none();
    }

    /** Darija stays in the letters in which it was asked for. */
    private void letters(String heard, List<Fault> faults) {
        if (brief.language() == Language.DARIJA) {
            Tongue.letters(heard, Tongue.writing(brief)).ifPresent(faults::add);
        }
    }

    private void hook(String hook, List<Line> lines, List<Fault> faults) {
        long sentences = lines.stream().filter(line -> line.role() == Role.HOOK).count();
        if (sentences > 1) {
            faults.add(Fault.grave("The hook has " + sentences + " sentences; it has one."));
        }
        Duration length = pace.of(hook);
        if (length.compareTo(ScriptQuestion.LONGEST_HOOK) > 0) {
            faults.add(Fault.grave("The hook takes " + seconds(length)
                    + " s when it is spoken; it takes at most 3 s: say it in fewer words."));
        }
    }

    private void length(List<Line> lines, List<Fault> faults) {
        double length = new SpokenTime(pace).of(lines).toMillis();
        double target = question.target().toMillis();
        if (Math.abs(length / target - 1) > TOLERANCE) {
            faults.add(Fault.grave("The film lasts " + Math.round(length / 1000) + " s when it is spoken; it must last "
                    + Math.round(target * (1 - TOLERANCE) / 1000) + " to " + Math.round(target * (1 + TOLERANCE) / 1000)
                    + " s. Say about " + Math.round(Math.abs(1 - target / length) * 100) + " % "
                    + (length > target ? "less." : "more.")));
        }
    }

    private static void require(List<Fault> faults, List<Line> lines, Role role, String name) {
        if (lines.stream().noneMatch(line -> line.role() == role)) {
            faults.add(Fault.grave("There is no " + name + "."));
        }
    }

    private static String contact(String found) {
        return Fault.shown(found)
                + " is an address, a name with an at sign, or a number to call or pay to; none may be in a script.";
    }

    private static String seconds(Duration length) {
        return String.format(Locale.ROOT, "%.1f", length.toMillis() / 1000.0);
    }
}
