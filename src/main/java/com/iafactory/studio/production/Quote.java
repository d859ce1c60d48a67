package com.iafactory.studio.production;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.VideoScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The plan and the price of a production before anything is made.
 *
 * @param tokens price; 0 with offline engines
 * @param script as it would be spoken
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Quote(
        String schema,
        int version,
        String title,
        Language language,
        List<QuotedCut> cuts,
        long tokens,
        Map<String, Long> items,
        VideoScript script,
        List<String> remarks) {
    public static final String SCHEMA = "iafactory.studio/quote";

    /** @param seconds estimated from the voice's real speaking rate */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record QuotedCut(String name, String title, double seconds, int lines, int shots, List<String> formats) {}

    /** A summary for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title + " (" + language.code() + ")");
        for (QuotedCut cut : cuts) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-9s about %3.0f s, %2d lines, %2d shots, %-22s %s",
                    cut.name(),
                    cut.seconds(),
                    cut.lines(),
                    cut.shots(),
                    String.join("+", cut.formats()),
                    cut.title()));
        }
        lines.add("  Script:");
        lines.add("    " + script.hook());
        lines.add("    " + script.intro());
        script.segments().forEach(segment -> lines.add("    " + segment.content()));
        lines.add("    " + script.outro());
        lines.add("    " + script.cta());
        remarks.forEach(remark -> lines.add("  Note: " + remark));
        lines.add("Price: " + tokens + " tokens (made on this machine, no cost). Nothing was made or written.");
        return lines;
    }
}
