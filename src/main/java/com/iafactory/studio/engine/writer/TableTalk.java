package com.iafactory.studio.engine.writer;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceDocument.Table;
import com.iafactory.studio.script.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table in one or two spoken sentences: from first to last where it runs over years, else the highest and the lowest. */
final class TableTalk {
    private static final int MOST_SENTENCES = 2;
    private static final int MOST_TEXT_ROWS = 4;
    private static final int LONGEST_LABEL = 8;

    /** A labelled value, as written in the film's language. */
    private record Point(String label, double value, String written) {}

    private final Language language;
    private final Wording wording;

    TableTalk(Language language, Wording wording) {
        this.language = language;
        this.wording = wording;
    }

    /** Empty when the table holds nothing that can be said briefly. */
    List<String> sentences(Table table) {
        List<String> sentences = new ArrayList<>();
        boolean yearsAcross =
                table.header().size() > 2 && table.header().stream().skip(1).allMatch(this::year);
        if (yearsAcross) {
            for (List<String> row : table.rows()) {
                series(
                                row.getFirst(),
                                IntStream.range(1, row.size())
                                        .mapToObj(c -> point(table.header().get(c), row.get(c), ""))
                                        .toList())
                        .ifPresent(sentences::add);
            }
        } else {
            for (int column = 1; column < table.header().size(); column++) {
                column(table, column).ifPresent(sentences::add);
            }
        }
        List<String> said = sentences.isEmpty() ? rowsOfText(table) : sentences;
        return said.subList(0, Math.min(said.size(), sentences.isEmpty() ? MOST_TEXT_ROWS : MOST_SENTENCES)).stream()
                .map(s -> Punctuation.capitalised(Punctuation.closed(s)))
                .toList();
    }

    private Optional<String> column(Table table, int column) {
        Measure measure = Measure.of(table.header().get(column));
        List<Optional<Point>> points = table.rows().stream()
                .filter(row -> !wording.begins(row.getFirst(), "total"))
                .map(row -> point(row.getFirst(), row.get(column), measure.unit()))
                .toList();
        if (measure.name().isEmpty() || points.size() < 2 || points.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Point> found = points.stream().flatMap(Optional::stream).toList();
        if (found.stream()
                .allMatch(p -> Figure.of(p.written(), language)
                        .filter(Figure::yearLike)
                        .isPresent())) {
            return Optional.empty();
        }
        boolean overYears = found.stream().allMatch(p -> year(p.label()));
        return overYears ? series(measure.name(), points) : extremes(measure.name(), found);
    }

    private Optional<String> series(String measure, List<Optional<Point>> points) {
        List<Point> found = points.stream().flatMap(Optional::stream).toList();
        if (found.size() < 2 || measure.isBlank()) {
            return Optional.empty();
        }
        Point first = found.getFirst();
        Point last = found.getLast();
        return Optional.of(wording.single(
                "table.trend",
                Map.of(
                        "measure",
                        measure,
                        "from",
                        first.written(),
                        "start",
                        first.label(),
                        "to",
                        last.written(),
                        "end",
                        last.label())));
    }

    private Optional<String> extremes(String measure, List<Point> points) {
        Point high =
                points.stream().max(Comparator.comparingDouble(Point::value)).orElseThrow();
        Point low =
                points.stream().min(Comparator.comparingDouble(Point::value)).orElseThrow();
        if (high.value() == low.value()) {
            return Optional.empty();
        }
        return Optional.of(wording.single(
                points.size() == 2 ? "table.pair" : "table.extremes",
                Map.of(
                        "measure",
                        measure,
                        "high",
                        high.written(),
                        "highLabel",
                        high.label(),
                        "low",
                        low.written(),
                        "lowLabel",
                        low.label())));
    }

    private List<String> rowsOfText(Table table) {
        if (table.rows().size() > MOST_TEXT_ROWS || table.header().size() < 2) {
            return List.of();
        }
        return table.rows().stream()
                .filter(row -> !row.getFirst().isBlank() && !row.get(1).isBlank())
                .map(row -> wording.single("table.row", Map.of("label", row.getFirst(), "value", row.get(1))))
                .toList();
    }

    private Optional<Point> point(String label, String cell, String unit) {
        boolean sayable = !label.isBlank() && Words.of(label).size() <= LONGEST_LABEL;
        return Figure.of(cell, language)
                .filter(f -> sayable)
                .map(f ->
                        new Point(label, f.value(), f.unit().isEmpty() && !unit.isEmpty() ? joined(cell, unit) : cell));
    }

    private String joined(String cell, String unit) {
        boolean sign = unit.equals("%") || unit.equals("‰");
        return cell + (sign && language == Language.EN ? "" : "\u00A0") + unit;
    }

    private boolean year(String label) {
        return Figure.of(label, language).filter(Figure::yearLike).isPresent();
    }
}
