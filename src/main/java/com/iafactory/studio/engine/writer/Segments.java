package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.ScriptSegment;
import com.iafactory.studio.script.SourceDocument.Block;
import com.iafactory.studio.script.SourceDocument.Listing;
import com.iafactory.studio.script.SourceDocument.Quotation;
import com.iafactory.studio.script.SourceDocument.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The body of the film as segments without gap: one a chapter, or a group of blocks where there are no chapters. */
final class Segments {
    private static final Duration SHORTEST = Duration.ofSeconds(8);
    private static final int FOOTAGE_WORDS = 3;

    private final Material material;

    Segments(Material material) {
        this.material = material;
    }

    List<ScriptSegment> of(Cut film) {
        List<ScriptSegment> segments = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        Duration start = Duration.ZERO;
        Duration now = Duration.ZERO;
        List<Line> lines = film.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean body = line.role() == Role.BODY || line.role() == Role.CHAPTER;
            if (!group.isEmpty() && (!body || begins(group, line, now.minus(start)))) {
                segments.add(segment(group, start, now));
                group.clear();
            }
            if (body) {
                start = group.isEmpty() ? now : start;
                group.add(line);
            }
            now = now.plus(material.timing().of(line.text())).plus(Timing.pauseAfter(lines, i));
        }
        return segments;
    }

    private static boolean begins(List<Line> group, Line line, Duration length) {
        boolean untitled = line.chapter() < 0 && group.getLast().block() != line.block();
        return line.role() == Role.CHAPTER || (untitled && length.compareTo(SHORTEST) >= 0);
    }

    private ScriptSegment segment(List<Line> group, Duration start, Duration end) {
        String content = group.stream().map(Segments::closed).collect(Collectors.joining(" "));
        List<Block> blocks = group.stream()
                .filter(line -> line.role() == Role.BODY)
                .map(line -> material.brief().source().blocks().get(line.block()))
                .distinct()
                .toList();
        Optional<String> speaker = blocks.size() == 1 && blocks.getFirst() instanceof Quotation quotation
                ? quotation.speaker()
                : Optional.empty();
        List<String> footage = KeyTerms.of(List.of(content), "", List.of(), material.terms(), material.wording())
                .words(FOOTAGE_WORDS);
        return new ScriptSegment(
                start.toMillis() / 1000.0,
                end.toMillis() / 1000.0,
                content,
                speaker,
                direction(group, blocks),
                footage.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", footage)));
    }

    private static String direction(List<Line> group, List<Block> blocks) {
        List<String> seen = new ArrayList<>();
        if (group.getFirst().role() == Role.CHAPTER) {
            seen.add("Chapter card “" + group.getFirst().text() + "”");
        }
        for (Block block : blocks) {
            String plate = switch (block) {
                case Listing list -> "a list of " + list.items().size() + ", revealed item by item";
                case Quotation quotation ->
                    quotation.speaker().map(s -> "a quotation by " + s).orElse("a quotation");
                case Table table -> "a chart of the table “" + String.join(" / ", table.header()) + "”";
                default -> "statements set with their key words";
            };
            if (!seen.contains(plate)) {
                seen.add(plate);
            }
        }
        return String.join("; ", seen) + ".";
    }

    /** A chapter's title gets a full stop, so that it does not run into the sentence after it. */
    private static String closed(Line line) {
        boolean open = Character.isLetterOrDigit(
                line.text().codePointBefore(line.text().length()));
        return open ? line.text() + "." : line.text();
    }
}
