package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceDocument.Block;
import com.iafactory.studio.script.SourceDocument.Heading;
import com.iafactory.studio.script.SourceDocument.Listing;
import com.iafactory.studio.script.SourceDocument.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** From a Markdown tree to the blocks of a source document, in order, cleaned and cut into sentences. */
final class BlockReader {
    /** A longer "heading" is a paragraph with a rule under it. */
    private static final int LONGEST_HEADING = 20;

    private final Language language;
    private final SentenceSplitter sentences;
    private final List<Block> blocks = new ArrayList<>();

    BlockReader(Language language) {
        this.language = language;
        this.sentences = new SentenceSplitter(language);
    }

    List<Block> read(Node tree) {
        for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
        return List.copyOf(blocks);
    }

    private void add(Node node) {
        switch (node) {
            case org.commonmark.node.Heading heading -> addHeading(heading);
            case ListBlock list -> addListing(list);
            case BlockQuote quote -> QuotationReader.read(quote, language).ifPresent(blocks::add);
            case TableBlock table -> TableReader.read(table, language).ifPresent(blocks::add);
            case org.commonmark.node.Paragraph paragraph -> addParagraph(Markdown.textOf(paragraph));
            default -> {
                // Rules and link definitions say nothing.
            }
        }
    }

    private void addHeading(org.commonmark.node.Heading heading) {
        String text = SpokenText.of(Markdown.textOf(heading), language);
        if (Words.of(text).size() > LONGEST_HEADING) {
            addParagraph(text);
        } else if (!text.isEmpty()) {
            blocks.add(new Heading(heading.getLevel(), text));
        }
    }

    private void addParagraph(String raw) {
        if (raw.startsWith("[^")) {
            return; // the text of a footnote
        }
        List<String> found = sentences.split(SpokenText.of(raw, language));
        if (!found.isEmpty()) {
            blocks.add(new Paragraph(found));
        }
    }

    private void addListing(ListBlock list) {
        List<String> items = new ArrayList<>();
        collect(list, items);
        if (items.size() == 1) {
            addParagraph(items.getFirst());
        } else if (!items.isEmpty()) {
            blocks.add(new Listing(list instanceof OrderedList, items));
        }
    }

    private void collect(ListBlock list, List<String> items) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
                if (part instanceof ListBlock inner) {
                    collect(inner, items);
                } else {
                    String raw = Markdown.textOf(part).replaceFirst("^\\[[ xX]] ", "");
                    String text = SpokenText.of(raw, language);
                    if (!text.isEmpty()) {
                        items.add(text);
                    }
                }
            }
        }
    }
}
