package com.iafactory.studio.language;

import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.script.SourceDocument.Block;
import java.util.stream.Collectors;

/** A source document as a text that a model reads. */
final class SourceText {
    private SourceText() {}

    static String of(SourceDocument source) {
        String title = source.title().map(text -> "# " + text + "\n\n").orElse("");
        return title + source.blocks().stream().map(SourceText::block).collect(Collectors.joining("\n\n"));
    }

    /** Everything a film may take its figures from. */
    static String factual(Brief brief) {
        return of(brief.source()) + "\n" + brief.title().orElse("") + "\n"
                + brief.audience().orElse("");
    }

    static String block(Block block) {
        return switch (block) {
            case SourceDocument.Heading h -> "## " + h.text();
            case SourceDocument.Paragraph p -> String.join(" ", p.sentences());
            case SourceDocument.Listing l -> "- " + String.join("\n- ", l.items());
            case SourceDocument.Quotation q ->
                "“" + q.text() + "”" + q.speaker().map(who -> " — " + who).orElse("");
            case SourceDocument.Table t ->
                String.join(" / ", t.header()) + "\n"
                        + t.rows().stream().map(row -> String.join(" / ", row)).collect(Collectors.joining("\n"));
        };
    }
}
