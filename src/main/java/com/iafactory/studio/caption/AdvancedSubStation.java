package com.iafactory.studio.caption;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Direction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Advanced SubStation Alpha with the spoken word filled in as it is said. The style says {@code Encoding: -1}, so that libass lays
 * a line out as a whole and in its own direction; with any other value it would set the tagged words of an Arabic line left to right.
 */
public final class AdvancedSubStation {
    private AdvancedSubStation() {}

    public static String of(List<Cue> cues, Canvas canvas) {
        int size = canvas == Canvas.LANDSCAPE ? 54 : 84;
        int bottom = canvas == Canvas.LANDSCAPE ? 70 : canvas.height() - canvas.safe().bottom() + 60;
        StringBuilder text = new StringBuilder("""
                [Script Info]
                ScriptType: v4.00+
                PlayResX: %d
                PlayResY: %d
                WrapStyle: 2
                ScaledBorderAndShadow: yes
                YCbCr Matrix: TV.709

                [V4+ Styles]
                Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Outline, Shadow, \
                Alignment, MarginL, MarginR, MarginV, Encoding
                Style: Spoken,%s,%d,&H003FD2FF,&H00FFFFFF,&H00120D0B,&H80000000,-1,%d,0,2,90,90,%d,-1

                [Events]
                Format: Layer, Start, End, Style, Text
                """.formatted(canvas.width(), canvas.height(), font(cues), size, size / 12, bottom));
        for (Cue cue : cues) {
            text.append("Dialogue: 0,")
                    .append(time(cue.start()))
                    .append(',')
                    .append(time(cue.end()))
                    .append(",Spoken,")
                    .append(karaoke(cue))
                    .append('\n');
        }
        return text.toString();
    }

    private static String font(List<Cue> cues) {
        boolean arabic = cues.stream().anyMatch(cue -> Direction.of(cue.text()).rightToLeft());
        return arabic ? "Noto Sans Arabic" : "Inter";
    }

    private static String karaoke(Cue cue) {
        StringBuilder text = new StringBuilder();
        Duration at = cue.start();
        for (int l = 0; l < cue.lines().size(); l++) {
            List<TimedWord> line = cue.lines().get(l);
            if (l > 0) {
                text.append("\\N");
            }
            for (int w = 0; w < line.size(); w++) {
                TimedWord word = line.get(w);
                long silent = centiseconds(word.start().minus(at));
                if (silent > 0) {
                    text.append("{\\k").append(silent).append('}');
                }
                text.append("{\\k").append(Math.max(1, centiseconds(word.end().minus(word.start())))).append('}');
                text.append(plain(word.text())).append(w + 1 < line.size() ? " " : "");
                at = word.end();
            }
        }
        return text.toString();
    }

    /** No text can open an override block or a line break: braces and backslashes are set as their full-width look-alikes. */
    static String plain(String word) {
        return word.replace('{', '｛').replace('}', '｝').replace('\\', '＼').replaceAll("\\R", " ");
    }

    private static long centiseconds(Duration time) {
        return Math.max(0, Math.round(time.toMillis() / 10.0));
    }

    private static String time(Duration time) {
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%02d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart() / 10);
    }
}
