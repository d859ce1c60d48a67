package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart from a table of the source: the column the words speak of, as bars, as a line over years, or as shares of a whole. */
record Charts(Grammar grammar) {
    private static final int MOST = 6;

    Optional<ShotContent> of(List<Word> words, SourceDocument.Table table) {
        List<List<String>> rows = table.rows().stream()
                .filter(row -> row.size() == table.header().size())
                .toList();
        int label = labelColumn(table, rows);
        return IntStream.range(0, table.header().size())
                .filter(column -> column != label && isNumeric(rows, column))
                .boxed()
                .max(Comparator.<Integer>comparingInt(column -> mentions(words, table, rows, column))
                        .thenComparing(Comparator.reverseOrder()))
                .filter(_ -> rows.size() >= 2)
                .map(column -> chart(words, table.header().get(column), chosen(rows, label, column), label, column));
    }

    private int labelColumn(SourceDocument.Table table, List<List<String>> rows) {
        return IntStream.range(0, table.header().size())
                .filter(column -> !isNumeric(rows, column) || areYears(rows, column))
                .findFirst()
                .orElse(0);
    }

    private boolean isNumeric(List<List<String>> rows, int column) {
        return rows.stream().allMatch(row -> cell(row.get(column)).isPresent());
    }

    private Optional<Numeral> cell(String text) {
        return Numeral.parse(text.strip(), grammar.language());
    }

    private static boolean areYears(List<List<String>> rows, int column) {
        List<String> cells = rows.stream().map(row -> row.get(column).strip()).toList();
        return cells.stream().allMatch(cell -> cell.matches("(1\\d|20)\\d\\d"))
                && IntStream.range(1, cells.size())
                        .allMatch(i -> cells.get(i - 1).compareTo(cells.get(i)) < 0);
    }

    private int mentions(List<Word> words, SourceDocument.Table table, List<List<String>> rows, int column) {
        List<String> keys = words.stream().map(Word::core).toList();
        int cells = (int)
                rows.stream().filter(row -> said(words, row.get(column)) >= 0).count();
        int header = (int) Word.all(table.header().get(column)).stream()
                .filter(grammar::speaks)
                .filter(word -> keys.contains(word.core()))
                .count();
        return 2 * cells + header;
    }

    /** Six rows at most: of years evenly chosen ones, else those with the largest figures, in the order of the table. */
    private List<List<String>> chosen(List<List<String>> rows, int label, int column) {
        if (rows.size() <= MOST) {
            return rows;
        }
        if (areYears(rows, label)) {
            return IntStream.range(0, MOST)
                    .mapToObj(i -> rows.get(i * (rows.size() - 1) / (MOST - 1)))
                    .toList();
        }
        List<List<String>> largest = rows.stream()
                .sorted(Comparator.comparingDouble((List<String> row) -> -number(row.get(column))))
                .limit(MOST)
                .toList();
        return rows.stream().filter(largest::contains).limit(MOST).toList();
    }

    private double number(String text) {
        return cell(text).map(Numeral::number).orElse(0.0);
    }

    private ShotContent chart(List<Word> words, String header, List<List<String>> rows, int label, int column) {
        List<String> labels = rows.stream().map(row -> row.get(label).strip()).toList();
        List<Double> values = rows.stream().map(row -> number(row.get(column))).toList();
        List<String> display = rows.stream()
                .map(row -> cell(row.get(column)).map(Numeral::value).orElse(""))
                .toList();
        List<Integer> saidAt = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int byLabel = said(words, distinct(labels, i));
            saidAt.add(byLabel >= 0 ? byLabel : said(words, rows.get(i).get(column)));
        }
        String unit = unit(header, rows, column);
        return new ShotContent.Chart(
                kind(rows, label, values, unit), title(header), unit, labels, values, display, saidAt);
    }

    private static ShotContent.Chart.Kind kind(List<List<String>> rows, int label, List<Double> values, String unit) {
        if (rows.size() >= 3 && areYears(rows, label)) {
            return ShotContent.Chart.Kind.LINE;
        }
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        boolean whole =
                unit.contains("%") && sum > 97 && sum < 103 && values.stream().allMatch(v -> v >= 0);
        return whole ? ShotContent.Chart.Kind.SHARES : ShotContent.Chart.Kind.BARS;
    }

    /** The unit in the header's brackets, or the one all cells carry. */
    private String unit(String header, List<List<String>> rows, int column) {
        int open = header.indexOf('(');
        int close = header.indexOf(')', Math.max(open, 0));
        if (open >= 0 && close > open) {
            return header.substring(open + 1, close).strip();
        }
        List<String> attached = rows.stream()
                .map(row -> cell(row.get(column)).map(Numeral::attached).orElse(""))
                .distinct()
                .toList();
        if (attached.size() == 1 && !attached.getFirst().isEmpty()) {
            return attached.getFirst();
        }
        return header.contains("%") ? "%" : "";
    }

    private static String title(String header) {
        return header.replaceAll("\\s*\\([^)]*\\)\\s*", " ").strip();
    }

    /** A label without the words it shares with others: what tells "Tunnel A" from "Tunnel B". */
    private static String distinct(List<String> labels, int at) {
        List<String> others = labels.stream()
                .filter(label -> !label.equals(labels.get(at)))
                .flatMap(label -> Word.all(label).stream())
                .map(Word::key)
                .toList();
        return Word.all(labels.get(at)).stream()
                .filter(word -> !others.contains(word.key()))
                .map(Word::written)
                .collect(Collectors.joining(" "));
    }

    /** The word at which a cell is said: its figure, or the first word of it that says something. */
    private int said(List<Word> words, String cell) {
        List<Word> wanted = Word.all(cell).stream()
                .filter(word -> word.hasDigit() || grammar.speaks(word))
                .toList();
        if (wanted.isEmpty()) {
            return -1;
        }
        String key = wanted.getFirst().core().toLowerCase(Locale.ROOT);
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).core().equals(key))
                .findFirst()
                .orElse(-1);
    }
}
