package com.iafactory.studio.script;

import com.iafactory.studio.script.SourceDocument.Block;
import com.iafactory.studio.script.SourceDocument.Heading;
import com.iafactory.studio.script.SourceDocument.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Headings of a plain text: in a text without any marked heading, short lines of their own that end without a full stop. */
final class PlainHeadings {
    private static final int LONGEST = 10;

    private PlainHeadings() {}

    static List<Block> found(List<Block> blocks) {
        if (blocks.stream().anyMatch(Heading.class::isInstance)) {
            return blocks;
        }
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean carriesText = i + 1 < blocks.size() && !looksLikeHeading(blocks.get(i + 1));
            boolean heading = looksLikeHeading(blocks.get(i)) && (carriesText || i == 0);
            found.add(heading ? new Heading(i == 0 ? 1 : 2, textOf(blocks.get(i))) : blocks.get(i));
        }
        return found;
    }

    private static boolean looksLikeHeading(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.sentences().size() == 1
                && Words.of(textOf(block)).size() <= LONGEST
                && !textOf(block).matches("(?s).*[.!…:;,،؛»”\"]$");
    }

    private static String textOf(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.sentences().getFirst() : "";
    }
}
