package com.iafactory.studio.caption;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** SubRip: the caption file every player and platform takes. */
public final class Srt {
    private Srt() {}

    public static String of(List<Cue> cues) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            text.append(i + 1).append('\n');
            text.append(time(cue.start())).append(" --> ").append(time(cue.end())).append('\n');
            text.append(plain(cue.text())).append("\n\n");
        }
        return text.toString();
    }

    static String time(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d,%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }

    /** Players read {@code <i>} and {@code {\an8}}; look-alikes that say the same mean nothing to them. */
    private static String plain(String text) {
        return text.replace("-->", "→").replace('<', '‹').replace('>', '›').replace("{\\", "{ \\");
    }
}
