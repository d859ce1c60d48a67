package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.SourceDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds cuts from a little notation: one line of text a line, its role in front. */
final class Cuts {
    /** 15 letters a second, as a calm voice speaks. */
    static final Pace PACE = text -> Duration.ofMillis(text.length() * 1000L / 15);

    private Cuts() {}

    record Sample(Cut cut, SourceDocument source) {}

    /**
     * Lines begin with {@code ! } hook, {@code > } intro, {@code # } chapter, {@code . } outro, {@code + } call to action,
     * {@code - } or {@code 1 } item of a list, {@code " } quotation, {@code | } table row; a sentence said of the table begins
     * with {@code = }. All else is a paragraph; a blank line begins a new one.
     */
    static Sample of(String title, Cut.Kind kind, String notation) {
        List<Line> lines = new ArrayList<>();
        List<SourceDocument.Block> blocks = new ArrayList<>();
        int chapter = -1;
        String open = "";
        List<String> gathered = new ArrayList<>();
        for (String written : (notation + "\n ").lines().toList()) {
            String mark = written.isBlank()
                    ? " "
                    : "!>#.+-1\"|=".indexOf(written.charAt(0)) >= 0 && written.startsWith(" ", 1)
                            ? written.substring(0, 1)
                            : "p";
            String text = mark.isBlank() || mark.equals("p")
                    ? written.strip()
                    : written.substring(1).strip();
            if (!mark.equals(open)) {
                close(open, gathered, blocks);
                gathered.clear();
                open = mark;
            }
            int block = blocks.size();
            switch (mark) {
                case "!" -> lines.add(new Line(Line.Role.HOOK, -1, -1, text));
                case ">" -> lines.add(new Line(Line.Role.INTRO, -1, -1, text));
                case "." -> lines.add(new Line(Line.Role.OUTRO, chapter, -1, text));
                case "+" -> lines.add(new Line(Line.Role.CALL_TO_ACTION, chapter, -1, text));
                case "#" -> {
                    chapter++;
                    lines.add(new Line(Line.Role.CHAPTER, chapter, -1, text));
                    gathered.add(text);
                }
                case "=" -> lines.add(new Line(Line.Role.BODY, chapter, block - 1, text));
                case "|" -> gathered.add(text);
                case " " -> {}
                default -> {
                    String said = mark.equals("\"") ? text.split(" // ")[0] : text;
                    lines.add(new Line(Line.Role.BODY, chapter, block, said));
                    gathered.add(text);
                }
            }
        }
        return new Sample(
                new Cut(kind == Cut.Kind.FILM ? "film" : "short-1", kind, title, lines),
                new SourceDocument(Optional.of(title), blocks));
    }

    private static void close(String mark, List<String> gathered, List<SourceDocument.Block> blocks) {
        if (gathered.isEmpty()) {
            return;
        }
        switch (mark) {
            case "#" -> gathered.forEach(text -> blocks.add(new SourceDocument.Heading(2, text)));
            case "p" -> blocks.add(new SourceDocument.Paragraph(List.copyOf(gathered)));
            case "-" -> blocks.add(new SourceDocument.Listing(false, List.copyOf(gathered)));
            case "1" -> blocks.add(new SourceDocument.Listing(true, List.copyOf(gathered)));
            case "\"" -> {
                String[] parts = gathered.getFirst().split(" // ");
                blocks.add(new SourceDocument.Quotation(
                        parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()));
            }
            case "|" -> {
                List<List<String>> rows = gathered.stream()
                        .map(row -> Arrays.stream(row.split("\\|"))
                                .map(String::strip)
                                .toList())
                        .toList();
                blocks.add(new SourceDocument.Table(rows.getFirst(), rows.subList(1, rows.size())));
            }
            default -> {}
        }
    }

    static Sample film(String title, String notation) {
        return of(title, Cut.Kind.FILM, notation);
    }

    static Sample body(String sentence) {
        return film("Titre", sentence);
    }
}
