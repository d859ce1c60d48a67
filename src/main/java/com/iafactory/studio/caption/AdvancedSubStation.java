package com.iafactory.studio.caption;

import com.iafactory.studio.media.Direction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes Advanced SubStation (v4+) for libass: large words; those that are heard one event a word, each with the whole cue and the word
 * being said in its own colour. The style's {@code Encoding: -1} makes libass order a line as a whole; with any other value override tags
 * between Arabic words reverse them.
 */
public final class AdvancedSubStation {
    private static final String WORD_JOINER = "\u2060";
    /** In front of every line of a right-to-left cue, also of one that begins with a number or a Latin word. */
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    /** Lines stay as they were broken. */
    private static final int UNWRAPPED = 2;
    /** Lines of like length where one is too long. */
    private static final int WRAPPED = 0;

    private static final int NONE_SAID = -1;

    private AdvancedSubStation() {}

    /** Cues that nobody says, translated or brought: one event a cue; lines that are too long for the picture are wrapped. */
    public static String still(List<Cue> cues, SubStationStyle style) {
        StringBuilder file = new StringBuilder(header(style, WRAPPED));
        TextDirection direction = TextDirection.of(cues);
        for (Cue cue : cues) {
            file.append(event(cue.start(), cue.end(), style, text(cue, NONE_SAID, style, direction.of(cue))))
                    .append('\n');
        }
        return file.toString();
    }

    public static String write(List<Cue> cues, SubStationStyle style) {
        StringBuilder file = new StringBuilder(header(style, UNWRAPPED));
        TextDirection direction = TextDirection.of(cues);
        for (Cue cue : cues) {
            events(cue, style, direction.of(cue))
                    .forEach(event -> file.append(event).append('\n'));
        }
        return file.toString();
    }

    private static String header(SubStationStyle style, int wrapping) {
        return """
                [Script Info]
                ScriptType: v4.00+
                PlayResX: %d
                PlayResY: %d
                WrapStyle: %d
                ScaledBorderAndShadow: yes
                YCbCr Matrix: TV.709

                [V4+ Styles]
                Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
                Style: Spoken,%s,%d,&H00%s,&H00%s,&H00%s,&H80000000,-1,0,0,0,100,100,0,0,1,%d,0,5,0,0,0,-1

                [Events]
                Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                """.formatted(
                        style.canvas().width(),
                        style.canvas().height(),
                        wrapping,
                        style.latin().family(),
                        style.latin().size(style.size()),
                        blueGreenRed(style.text()),
                        blueGreenRed(style.spoken()),
                        blueGreenRed(style.outline()),
                        style.outlineWidth());
    }

    /** From each word's start to the next one's; the first word shines from the start of the cue. */
    private static List<String> events(Cue cue, SubStationStyle style, Direction direction) {
        List<TimedWord> words = cue.words();
        List<String> events = new ArrayList<>();
        Duration from = cue.start();
        for (int i = 0; i < words.size(); i++) {
            Duration to = i + 1 < words.size() ? words.get(i + 1).start() : cue.end();
            to = to.compareTo(cue.end()) > 0 ? cue.end() : to;
            if (Timestamp.centiseconds(to).equals(Timestamp.centiseconds(from)) || to.compareTo(from) < 0) {
                continue; // not heard
            }
            events.add(event(from, to, style, text(cue, i, style, direction)));
            from = to;
        }
        return events;
    }

    private static String event(Duration from, Duration to, SubStationStyle style, String text) {
        return "Dialogue: 0,%s,%s,Spoken,,0,0,0,,{\\pos(%d,%d)}%s"
                .formatted(
                        Timestamp.centiseconds(from),
                        Timestamp.centiseconds(to),
                        style.canvas().width() / 2,
                        style.centreY(),
                        text);
    }

    private static String text(Cue cue, int spoken, SubStationStyle style, Direction direction) {
        StringBuilder text = new StringBuilder();
        SubStationStyle.Typeface typeface = style.latin();
        int index = 0;
        for (List<TimedWord> line : cue.lines()) {
            text.append(text.isEmpty() ? "" : "\\N");
            text.append(direction.rightToLeft() ? RIGHT_TO_LEFT_MARK : "");
            for (int i = 0; i < line.size(); i++, index++) {
                String word = CaptionText.clean(line.get(i).text());
                text.append(i == 0 ? "" : " ");
                if (!style.typeface(word).equals(typeface)) {
                    typeface = style.typeface(word);
                    text.append("{\\fn%s\\fs%d}".formatted(typeface.family(), typeface.size(style.size())));
                }
                text.append(index == spoken ? lit(harmless(word), style) : harmless(word));
            }
        }
        return text.toString();
    }

    private static String lit(String word, SubStationStyle style) {
        return "{\\c&H" + blueGreenRed(style.spoken()) + "&}" + word + "{\\c}";
    }

    /** Braces and backslashes of the user are letters: an invisible joiner parts a backslash from what would make it a tag. */
    private static String harmless(String word) {
        return word.replace("\\", "\\" + WORD_JOINER).replace("{", "\\{").replace("}", "\\}");
    }

    private static String blueGreenRed(int colour) {
        return String.format(Locale.ROOT, "%02X%02X%02X", colour & 0xFF, colour >> 8 & 0xFF, colour >> 16 & 0xFF);
    }
}
