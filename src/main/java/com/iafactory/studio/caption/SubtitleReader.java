package com.iafactory.studio.caption;

import com.iafactory.studio.media.StudioException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads SubRip and WebVTT, which somebody brought: what is seen of it. Styles, positions and notes are left out; cues come in order and do
 * not overlap. Pure.
 */
public final class SubtitleReader {
    private static final int LONGEST_FILE = 4 << 20;
    private static final int MOST_CUES = 20_000;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 500;

    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,200}>|\\{[^{}]{0,200}}");

    private SubtitleReader() {}

    /**
     * The text of a file.
     *
     * @param file in UTF-8, with or without a byte order mark
     * @throws StudioException kind INPUT, code {@code subtitles-unreadable}
     */
    public static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable("it is not in UTF-8");
        }
    }

    /** @throws StudioException kind INPUT, code {@code subtitles-unreadable} */
    public static List<Cue> read(String file) {
        if (file.length() > LONGEST_FILE) {
            throw unreadable("it is longer than any film's subtitles are");
        }
        List<Cue> cues = new ArrayList<>();
        Optional<Matcher> open = Optional.empty();
        List<String> lines = new ArrayList<>();
        String text = file.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n') + "\n\n";
        for (String line : text.split("\n", -1)) {
            Matcher times = TIMES.matcher(line);
            if (times.matches()) {
                // Some files leave out the empty line; the number before the times is no text then.
                open.ifPresent(before -> add(cues, before, withoutNumber(lines)));
                lines.clear();
                open = Optional.of(times);
            } else if (open.isPresent() && line.isBlank()) {
                add(cues, open.get(), lines);
                open = Optional.empty();
                lines.clear();
            } else if (open.isPresent()) {
                lines.add(line);
            }
        }
        if (cues.isEmpty()) {
            throw unreadable("it holds no cue");
        }
        return apart(cues);
    }

    private static List<String> withoutNumber(List<String> lines) {
        boolean number = !lines.isEmpty() && lines.getLast().strip().matches("\\d{1,6}");
        return number ? lines.subList(0, lines.size() - 1) : lines;
    }

    private static void add(List<Cue> cues, Matcher times, List<String> lines) {
        Duration start = time(times, 1);
        Duration end = time(times, 5);
        if (end.compareTo(start) <= 0) {
            throw unreadable("cue " + (cues.size() + 1) + " ends before it begins");
        }
        if (cues.size() == MOST_CUES) {
            throw unreadable("it holds more than " + MOST_CUES + " cues");
        }
        List<String> shown = lines.stream()
                .map(SubtitleReader::plain)
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .toList();
        if (!shown.isEmpty()) {
            cues.add(cue(start, end, shown));
        }
    }

    private static Cue cue(Duration start, Duration end, List<String> shown) {
        List<TimedWord> words = CueText.words(String.join(" ", shown), start, end);
        List<List<TimedWord>> lines = new ArrayList<>();
        int at = 0;
        for (String line : shown) {
            int count = line.strip().split("[ \\t]+").length;
            lines.add(words.subList(at, at + count));
            at += count;
        }
        return new Cue(start, end, lines);
    }

    private static String plain(String line) {
        String text = MARKUP.matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
        String clean = CaptionText.clean(text.replace('\t', ' ')).strip();
        return clean.length() <= LONGEST_LINE ? clean : clean.substring(0, LONGEST_LINE);
    }

    private static Duration time(Matcher times, int group) {
        long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        String fraction = (times.group(group + 3) + "00").substring(0, 3);
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(fraction));
    }

    /** In order; one that is still there when the next comes leaves then. */
    private static List<Cue> apart(List<Cue> cues) {
        List<Cue> ordered = new ArrayList<>(cues);
        ordered.sort(Comparator.comparing(Cue::start));
        List<Cue> apart = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Cue cue = ordered.get(i);
            Duration limit = i + 1 < ordered.size() ? ordered.get(i + 1).start() : cue.end();
            if (limit.compareTo(cue.start()) <= 0) {
                throw unreadable("two cues begin at the same time");
            }
            boolean overlaps = cue.end().compareTo(limit) > 0;
            apart.add(overlaps ? new Cue(cue.start(), limit, cue.lines()) : cue);
        }
        return List.copyOf(apart);
    }

    private static StudioException unreadable(String why) {
        return StudioException.input(
                "subtitles-unreadable",
                "The subtitles cannot be read: " + why + ".",
                "Give a SubRip (.srt) or WebVTT (.vtt) file in UTF-8.");
    }
}
