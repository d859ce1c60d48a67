package com.iafactory.studio.script;

import com.iafactory.studio.media.Letters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source text as its author structured it, in order. Text is clean: no markup, no control, bidi-override, zero-width or
 * private-use characters, white space folded.
 *
 * @param title the first heading, or the given title, or empty when the text has none
 * @param blocks everything after the title, in the order of the source
 */
public record SourceDocument(Optional<String> title, List<Block> blocks) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** What is said in its paragraphs, lists and quotations, one after the other. */
    public String prose() {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Paragraph paragraph -> paragraph.sentences().stream();
                    case Listing listing -> listing.items().stream();
                    case Quotation quotation -> Stream.of(quotation.text());
                    case Heading _, Table _ -> Stream.empty();
                })
                .collect(Collectors.joining(" "));
    }

    /** The letters that most of it is written in. */
    public Letters letters() {
        StringBuilder text = new StringBuilder(title.orElse(""));
        blocks.forEach(block -> text.append(block.text()));
        return Letters.of(text.toString());
    }

    /** One block of the text. */
    public sealed interface Block {
        /** All its words, without any form. */
        String text();
    }

    /** @param level 1 to 6 */
    public record Heading(int level, String text) implements Block {}

    /** @param sentences the paragraph cut into sentences, never empty */
    public record Paragraph(List<String> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String text() {
            return String.join(" ", sentences);
        }
    }

    /** @param items one sentence or phrase each */
    public record Listing(boolean ordered, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join(" ", items);
        }
    }

    /** @param speaker who said it, when the source says so */
    public record Quotation(String text, Optional<String> speaker) implements Block {}

    /**
     * @param header one label a column
     * @param rows cells as written, each row as long as the header
     */
    public record Table(List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return Stream.concat(Stream.of(header), rows.stream())
                    .map(row -> String.join(" ", row))
                    .collect(Collectors.joining(" "));
        }
    }
}
