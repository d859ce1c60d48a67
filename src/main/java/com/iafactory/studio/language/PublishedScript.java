package com.iafactory.studio.language;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.LineText;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.ScriptSegment;
import com.iafactory.studio.script.ScriptStatus;
import com.iafactory.studio.script.VideoScript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A film in the published form. */
record PublishedScript(Brief brief, Pace pace, Instant now) {
    private static final int MOST_HASHTAGS = 8;
    private static final int LONGEST_NOTE = 300;

    VideoScript of(ScriptAnswer answer, WrittenFilm written, WrittenFilm.Film film) {
        List<Line> lines = film.lines();
        return new VideoScript(
                UUID.nameUUIDFromBytes(Digest.of(Json.canonical(brief), Json.canonical(answer))
                        .hex()
                        .getBytes(StandardCharsets.US_ASCII)),
                written.title(),
                written.title(answer.topic()).isEmpty() ? written.title() : written.title(answer.topic()),
                brief.audience().orElseGet(() -> note(answer.audience())),
                brief.platform(),
                Math.toIntExact(brief.target().toSeconds()),
                brief.language(),
                said(lines, Role.HOOK),
                said(lines, Role.INTRO),
                segments(answer, film),
                said(lines, Role.OUTRO),
                said(lines, Role.CALL_TO_ACTION),
                Math.clamp(answer.viralScore(), 0, 100),
                hashtags(answer.hashtags()),
                now,
                ScriptStatus.DRAFT);
    }

    private List<ScriptSegment> segments(ScriptAnswer answer, WrittenFilm.Film film) {
        List<Line> lines = film.lines();
        SpokenTime time = new SpokenTime(pace);
        int at = (int) lines.stream()
                .filter(line -> line.role() == Role.HOOK || line.role() == Role.INTRO)
                .count();
        Duration begin = Duration.ZERO;
        for (int i = 0; i < at; i++) {
            begin = begin.plus(time.with(lines, i));
        }
        List<ScriptSegment> segments = new ArrayList<>();
        for (int s = 0; s < film.segments().size(); s++) {
            int end = at + film.segments().get(s);
            Duration until = begin;
            for (int i = at; i < end; i++) {
                until = until.plus(time.with(lines, i));
            }
            ScriptAnswer.Segment told = answer.segments().get(s);
            segments.add(new ScriptSegment(
                    begin.toMillis() / 1000.0,
                    until.toMillis() / 1000.0,
                    lines.subList(at, end).stream().map(PublishedScript::closed).collect(Collectors.joining(" ")),
                    optional(told.speaker()),
                    note(told.visualDirection()),
                    optional(told.bRoll())));
            at = end;
            begin = until;
        }
        return segments;
    }

    private static String said(List<Line> lines, Role role) {
        return lines.stream()
                .filter(line -> line.role() == role)
                .map(Line::text)
                .collect(Collectors.joining(" "));
    }

    /** A chapter's title gets a full stop, so that it does not run into the sentence after it. */
    static String closed(Line line) {
        boolean open = Character.isLetterOrDigit(
                line.text().codePointBefore(line.text().length()));
        return open ? line.text() + "." : line.text();
    }

    private String note(String raw) {
        String note = LineText.of(raw, brief.language());
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    private Optional<String> optional(String raw) {
        return Optional.of(note(raw)).filter(text -> !text.isEmpty());
    }

    private static List<String> hashtags(List<String> raw) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String word : raw) {
            String plain = word.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
            if (!plain.isEmpty() && plain.length() <= 40) {
                tags.putIfAbsent(plain.toLowerCase(Locale.ROOT), "#" + plain);
            }
        }
        return tags.values().stream().limit(MOST_HASHTAGS).toList();
    }
}
