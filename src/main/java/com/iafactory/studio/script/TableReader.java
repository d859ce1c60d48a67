package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceDocument.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A table with every row as long as its header; rows without any content are left out. */
final class TableReader {
    private TableReader() {}

    static Optional<Table> read(TableBlock table, Language language) {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> cells = cells(row, language);
                if (part instanceof TableHead) {
                    header.addAll(cells);
                } else if (!String.join("", cells).isEmpty()) {
                    rows.add(fitted(cells, header.size()));
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(header, rows));
    }

    private static List<String> cells(Node row, Language language) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(SpokenText.of(Markdown.textOf(cell), language));
        }
        return cells;
    }

    private static List<String> fitted(List<String> cells, int width) {
        List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return fitted;
    }
}
