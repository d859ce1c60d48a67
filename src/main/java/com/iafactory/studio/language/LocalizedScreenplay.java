package com.iafactory.studio.language;

import com.iafactory.studio.media.Writing;
import com.iafactory.studio.script.Alternatives;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptSegment;
import com.iafactory.studio.script.ScriptStatus;
import com.iafactory.studio.script.VideoScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A screenplay with other words in it.
 *
 * @param said what stands in the place of each of {@link #texts}
 */
record LocalizedScreenplay(Screenplay original, Map<String, String> said, Writing writing) {
    LocalizedScreenplay {
        said = Map.copyOf(said);
    }

    /** Everything that is said or shown, each text once. */
    static List<String> texts(Screenplay screenplay) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(screenplay.script().title());
        texts.add(screenplay.script().topic());
        texts.add(screenplay.script().targetAudience());
        List<Cut> cuts = new ArrayList<>(List.of(screenplay.film()));
        cuts.addAll(screenplay.shorts());
        for (Cut cut : cuts) {
            texts.add(cut.title());
            cut.lines().forEach(line -> texts.add(line.text()));
        }
        screenplay.alternatives().ifPresent(all -> {
            texts.addAll(all.hooks());
            texts.addAll(all.titles());
        });
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    Screenplay screenplay() {
        Cut film = cut(original.film());
        return new Screenplay(
                script(film),
                film,
                original.shorts().stream().map(this::cut).toList(),
                original.remarks(),
                original.alternatives()
                        .map(all -> new Alternatives(
                                all.hooks().stream().map(this::in).toList(),
                                all.titles().stream().map(this::in).toList())));
    }

    private Cut cut(Cut cut) {
        return new Cut(
                cut.name(),
                cut.kind(),
                in(cut.title()),
                cut.lines().stream()
                        // The source's tables and lists are in its own language: plates show what is said.
                        .map(line -> new Line(line.role(), line.chapter(), -1, in(line.text())))
                        .toList());
    }

    private String name() {
        String language = writing.language().code();
        return writing.unusual() ? language + " " + writing.letters().code() : language;
    }

    private String in(String text) {
        return said.getOrDefault(text, text);
    }

    private VideoScript script(Cut film) {
        VideoScript was = original.script();
        return new VideoScript(
                UUID.nameUUIDFromBytes((was.id() + " " + name()).getBytes(StandardCharsets.US_ASCII)),
                in(was.title()),
                in(was.topic()),
                in(was.targetAudience()),
                was.platform(),
                was.durationTarget(),
                writing.language(),
                said(film, Role.HOOK),
                said(film, Role.INTRO),
                segments(film),
                said(film, Role.OUTRO),
                said(film, Role.CALL_TO_ACTION),
                was.viralScore(),
                was.suggestedHashtags(),
                was.createdAt(),
                ScriptStatus.DRAFT);
    }

    /** Each says the lines that it said before; when, who and what is seen stays. */
    private List<ScriptSegment> segments(Cut film) {
        List<Integer> body = new ArrayList<>();
        List<Line> lines = original.film().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == Role.BODY || lines.get(i).role() == Role.CHAPTER) {
                body.add(i);
            }
        }
        List<ScriptSegment> segments = new ArrayList<>();
        for (ScriptSegment segment : original.script().segments()) {
            List<String> now = new ArrayList<>();
            int shown = 0;
            while (!body.isEmpty() && shown < segment.content().length()) {
                int line = body.removeFirst();
                shown += PublishedScript.closed(lines.get(line)).length() + (now.isEmpty() ? 0 : 1);
                now.add(PublishedScript.closed(film.lines().get(line)));
            }
            segments.add(new ScriptSegment(
                    segment.timestampStart(),
                    segment.timestampEnd(),
                    String.join(" ", now),
                    segment.speaker(),
                    segment.visualDirection(),
                    segment.bRollSuggestion()));
        }
        return segments;
    }

    private static String said(Cut film, Role role) {
        return film.lines().stream()
                .filter(line -> line.role() == role)
                .map(Line::text)
                .collect(Collectors.joining(" "));
    }
}
