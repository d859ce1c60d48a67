package com.iafactory.studio.caption;

import java.util.List;
import java.util.stream.Collectors;

/** Writes WebVTT (W3C); the signs that mean something in it are written as character references. */
public final class WebVtt {
    private WebVtt() {}

    public static String write(List<Cue> cues) {
        StringBuilder file = new StringBuilder("WEBVTT\n\n");
        TextDirection direction = TextDirection.of(cues);
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            file.append(i + 1).append('\n');
            file.append(Timestamp.milliseconds(cue.start(), '.'))
                    .append(" --> ")
                    .append(Timestamp.milliseconds(cue.end(), '.'))
                    .append('\n');
            file.append(cue.lines().stream()
                            .map(line -> escaped(CaptionText.line(line, direction.of(cue))))
                            .collect(Collectors.joining("\n")))
                    .append("\n\n");
        }
        return file.toString();
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
