package com.iafactory.studio.script;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Line.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A script in the published form, changed by a person, put back into the screenplay it was shown of. Sentences that stayed keep all
 * that is known of them; new ones are cut into lines. Shorts that say a changed sentence say it as it is now. Pure.
 */
public final class ScreenplayEdit {
    private static final int LONGEST = 20_000;

    private final Screenplay before;
    private final VideoScript after;
    private final SentenceSplitter splitter;
    /** Old texts and what stands in their place, where that is one sentence. */
    private final Map<String, String> replaced = new HashMap<>();

    private ScreenplayEdit(Screenplay before, VideoScript after) {
        this.before = before;
        this.after = after;
        this.splitter = new SentenceSplitter(before.script().language());
    }

    /** @throws StudioException kind INPUT when the change leaves nothing to say, or more or fewer segments than there were */
    public static Screenplay apply(Screenplay before, VideoScript after) {
        return new ScreenplayEdit(before, after).screenplay();
    }

    /**
     * With one of the hooks and one of the titles that the writer offers.
     *
     * @param hook its place among those offered, from 0; empty for the one there is
     * @param title the same
     * @throws StudioException code {@code choice-not-found}
     */
    public static Screenplay choose(Screenplay before, Optional<Integer> hook, Optional<Integer> title) {
        Alternatives offered = before.alternatives().orElse(new Alternatives(List.of(), List.of()));
        VideoScript script = before.script();
        return apply(
                before,
                script.with(
                        title.map(place -> chosen("title", offered.titles(), place))
                                .orElse(script.title()),
                        hook.map(place -> chosen("hook", offered.hooks(), place))
                                .orElse(script.hook())));
    }

    private static String chosen(String what, List<String> offered, int place) {
        if (place < 0 || place >= offered.size()) {
            throw StudioException.input(
                    "choice-not-found",
                    "The script offers " + offered.size() + " of them; there is no " + what + " " + place + ".",
                    "Count from 0, or PUT the script with one of your own.");
        }
        return offered.get(place);
    }

    /**
     * Another text for one line, wherever it is said.
     *
     * @param index of the line among those of the film, from 0
     * @throws StudioException code {@code line-not-found} when there is none, {@code script-text-wrong} when nothing is left to say
     */
    public static Screenplay line(Screenplay before, int index, String text) {
        List<Line> lines = new ArrayList<>(before.film().lines());
        if (index < 0 || index >= lines.size()) {
            throw new StudioException(
                    StudioException.Kind.MISSING,
                    "line-not-found",
                    "The film has " + lines.size() + " lines; there is no line " + index + ".",
                    "Count from 0.");
        }
        String was = lines.get(index).text();
        String is = said("line", text);
        return before.saying(
                before.script(),
                said(before.film(), was, is),
                before.shorts().stream().map(cut -> said(cut, was, is)).toList());
    }

    private static Cut said(Cut cut, String was, String is) {
        return new Cut(
                cut.name(),
                cut.kind(),
                cut.title(),
                cut.lines().stream()
                        .map(line -> line.text().equals(was)
                                ? new Line(line.role(), line.chapter(), line.block(), is)
                                : line)
                        .toList());
    }

    private Screenplay screenplay() {
        if (after.segments().size() != before.script().segments().size()) {
            throw StudioException.input(
                    "segments-changed",
                    "The script has " + before.script().segments().size() + " segments, not "
                            + after.segments().size() + ".",
                    "Change what the segments say; to part or join them, write another script.");
        }
        List<Line> film = new ArrayList<>();
        film.addAll(part(Role.HOOK, before.script().hook(), after.hook()));
        film.addAll(part(Role.INTRO, before.script().intro(), after.intro()));
        List<Line> body = new ArrayList<>(before.film().lines().stream()
                .filter(line -> line.role() == Role.BODY || line.role() == Role.CHAPTER)
                .toList());
        for (int i = 0; i < after.segments().size(); i++) {
            List<Line> group = take(body, before.script().segments().get(i).content());
            film.addAll(segment(group, after.segments().get(i).content()));
        }
        film.addAll(part(Role.OUTRO, before.script().outro(), after.outro()));
        film.addAll(part(Role.CALL_TO_ACTION, before.script().cta(), after.cta()));
        String title = said("title", after.title());
        Cut cut = new Cut(before.film().name(), before.film().kind(), title, film);
        return before.saying(script(title), cut, shorts());
    }

    private VideoScript script(String title) {
        VideoScript was = before.script();
        return new VideoScript(
                was.id(),
                title,
                was.topic(),
                after.targetAudience(),
                was.platform(),
                was.durationTarget(),
                was.language(),
                after.hook(),
                after.intro(),
                SegmentTimes.after(was.segments(), after.segments()),
                after.outro(),
                after.cta(),
                was.viralScore(),
                after.suggestedHashtags(),
                was.createdAt(),
                was.status());
    }

    /** What is said before or after the body. */
    private List<Line> part(Role role, String was, String is) {
        List<Line> old = before.film().lines().stream()
                .filter(line -> line.role() == role)
                .toList();
        if (was.equals(is) || is.isBlank()) {
            return was.equals(is) ? old : List.of();
        }
        int chapter = old.isEmpty() ? -1 : old.getFirst().chapter();
        return lines(old, sentences(role.name(), is), role, chapter);
    }

    /** The lines that make up a segment as it was shown; they go from the body. */
    private static List<Line> take(List<Line> body, String content) {
        List<Line> group = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        while (!body.isEmpty() && shown.length() < content.length()) {
            Line line = body.removeFirst();
            group.add(line);
            shown.append(shown.isEmpty() ? "" : " ").append(closed(line.text()));
        }
        return group;
    }

    private List<Line> segment(List<Line> old, String content) {
        String was = old.stream().map(line -> closed(line.text())).collect(Collectors.joining(" "));
        if (was.equals(content.strip()) || old.isEmpty()) {
            return old;
        }
        List<String> sentences = new ArrayList<>(sentences("content", content));
        List<Line> lines = new ArrayList<>();
        Line first = old.getFirst();
        List<Line> told = old;
        if (first.role() == Role.CHAPTER) {
            String title = sentences.removeFirst();
            lines.add(
                    title.equals(closed(first.text()))
                            ? first
                            : new Line(Role.CHAPTER, first.chapter(), first.block(), title.replaceAll("[.。]$", "")));
            told = old.subList(1, old.size());
        }
        lines.addAll(lines(told, sentences, Role.BODY, first.chapter()));
        return lines;
    }

    private List<Line> lines(List<Line> old, List<String> sentences, Role role, int chapter) {
        Map<String, Line> known = new HashMap<>();
        old.forEach(line -> known.putIfAbsent(closed(line.text()), line));
        if (old.size() == sentences.size()) {
            for (int i = 0; i < old.size(); i++) {
                replaced.put(old.get(i).text(), sentences.get(i));
            }
        }
        return sentences.stream()
                .map(sentence ->
                        Optional.ofNullable(known.get(sentence)).orElseGet(() -> new Line(role, chapter, -1, sentence)))
                .toList();
    }

    private List<Cut> shorts() {
        return before.shorts().stream()
                .map(cut -> new Cut(
                        cut.name(),
                        cut.kind(),
                        cut.title(),
                        cut.lines().stream().map(this::inShort).toList()))
                .toList();
    }

    private Line inShort(Line line) {
        String now = replaced.getOrDefault(line.text(), line.text());
        return now.equals(line.text()) ? line : new Line(line.role(), line.chapter(), line.block(), now);
    }

    private List<String> sentences(String field, String text) {
        return splitter.split(said(field, text));
    }

    /** Fit to be spoken and shown. */
    private static String said(String field, String text) {
        String clean = VisibleText.of(text).replaceAll("\\s+", " ").strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw StudioException.input(
                    "script-text-wrong",
                    "A script's " + field + " has 1 to " + LONGEST + " characters.",
                    "Say something, in fewer words.");
        }
        return clean;
    }

    /** As a line is shown in a segment: a chapter's title gets a full stop. */
    private static String closed(String text) {
        boolean open = Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return open ? text + "." : text;
    }
}
