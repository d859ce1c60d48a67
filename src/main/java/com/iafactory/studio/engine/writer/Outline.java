package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.script.SourceDocument.Block;
import com.iafactory.studio.script.SourceDocument.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which chapter each block belongs to. Chapters are the headings of the highest level that occurs more than once; parts such
 * as "Sources" are left out.
 *
 * @param titles one a chapter, as spoken
 * @param headings one a chapter: index of the block of its heading
 * @param chapterOf one a block: index of its chapter, -1 before the first, {@link #ASIDE} in a part that is left out
 */
record Outline(List<String> titles, List<Integer> headings, List<Integer> chapterOf) {
    static final int ASIDE = -2;

    static Outline of(SourceDocument document, Wording wording) {
        int level = chapterLevel(document.blocks());
        List<String> titles = new ArrayList<>();
        List<Integer> headings = new ArrayList<>();
        List<Integer> chapterOf = new ArrayList<>();
        int current = -1;
        int asideLevel = Integer.MAX_VALUE;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                boolean aside = wording.begins(heading.text(), "aside")
                        && heading.text().split(" ").length <= 3;
                if (aside) {
                    asideLevel = Math.min(asideLevel, heading.level());
                } else if (heading.level() <= asideLevel) {
                    asideLevel = Integer.MAX_VALUE;
                }
                if (!aside && heading.level() <= level) {
                    titles.add(spoken(heading.text()));
                    headings.add(chapterOf.size());
                    current = titles.size() - 1;
                }
            }
            chapterOf.add(asideLevel < Integer.MAX_VALUE ? ASIDE : current);
        }
        return new Outline(List.copyOf(titles), List.copyOf(headings), List.copyOf(chapterOf));
    }

    /** Without a numbering such as "2.1", which a voice would read out, and without a colon at the end. */
    private static String spoken(String heading) {
        return heading.replaceFirst(
                        "^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]{1,5}[.)]) (?=\\p{Lu}|\\p{IsArabic})(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b)",
                        "")
                .replaceFirst("[\\s\u00A0\u202F]*:$", "");
    }

    private static int chapterLevel(List<Block> blocks) {
        Map<Integer, Integer> count = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean carriesText = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Heading);
            if (blocks.get(i) instanceof Heading heading && carriesText) {
                count.merge(heading.level(), 1, Integer::sum);
            }
        }
        return count.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(count.keySet().stream().findFirst().orElse(0));
    }
}
