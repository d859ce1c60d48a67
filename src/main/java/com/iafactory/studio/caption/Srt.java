package com.iafactory.studio.caption;

import java.util.List;
import java.util.stream.Collectors;

/** Writes SubRip. Pure. */
public final class Srt {
    private Srt() {}

    public static String write(List<Cue> cues) {
        StringBuilder file = new StringBuilder();
        TextDirection direction = TextDirection.of(cues);
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            file.append(i + 1).append('\n');
            file.append(Timestamp.milliseconds(cue.start(), ','))
                    .append(" --> ")
                    .append(Timestamp.milliseconds(cue.end(), ','))
                    .append('\n');
            file.append(cue.lines().stream()
                            .map(line -> harmless(CaptionText.line(line, direction.of(cue))))
                            .collect(Collectors.joining("\n")))
                    .append("\n\n");
        }
        return file.toString();
    }

    /** SubRip has no escapes, and players obey angle brackets and override tags: look-alikes stand for them. */
    private static String harmless(String line) {
        return line.replace("-->", "→")
                .replace('<', '‹')
                .replace('>', '›')
                .replace("{", "(")
                .replace("}", ")")
                .replace('\\', '/');
    }
}
