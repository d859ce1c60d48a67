package com.iafactory.studio.caption;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** WebVTT, as the W3C describes it: text escaped, one cue after the other. */
public final class WebVtt {
    private WebVtt() {}

    public static String of(List<Cue> cues) {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            text.append(i + 1).append('\n');
            text.append(time(cue.start())).append(" --> ").append(time(cue.end())).append('\n');
            text.append(escaped(cue.text())).append("\n\n");
        }
        return text.toString();
    }

    private static String time(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
