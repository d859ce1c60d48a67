package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Markdown to a tree, and the words of a part of it. HTML blocks, indented and fenced code are not blocks here: a plain text
 * with indented paragraphs or an unclosed fence must not vanish.
 */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class, ThematicBreak.class))
            .build();

    private static final Pattern FENCED =
            Pattern.compile("(?m)^(```|~~~)[^\\n`]*\\n(?:(?!\\1)[^\\n]*\\n)*+\\1[ \\t]*$");
    /** "1. August" at the start of a line is a date, not the first item of a list. */
    private static final Pattern GERMAN_DATE = Pattern.compile(
            "(?m)^([ \\t]*\\d{1,2})\\.(?= (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b)");
    /** "1848. " at the start of a line ends a sentence with a year; no list is that long. */
    private static final Pattern YEAR = Pattern.compile("(?m)^([ \\t]*\\d{3,9})([.)])(?= )");

    private Markdown() {}

    static Node parse(String text) {
        String clean = without(without(without(text, "<!--", "-->"), "<script", "</script>"), "<style", "</style>");
        clean = FENCED.matcher(clean).replaceAll("\n");
        clean = GERMAN_DATE.matcher(clean).replaceAll("$1\\\\.");
        clean = YEAR.matcher(clean).replaceAll("$1\\\\$2");
        return PARSER.parse(clean);
    }

    /** The text of a node: link text kept, pictures and tags left out, line breaks as such. */
    static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text piece) {
                text.append(piece.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append('\n');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append('\n');
            }

            @Override
            public void visit(HtmlInline tag) {
                if (!tag.getLiteral().matches("(?i)</?(?:su[bp]|b|i|em|strong|span|u|a|mark|code|small)\\b.*")) {
                    text.append(' ');
                }
            }

            @Override
            public void visit(Image image) {
                // Its text describes a picture that the film does not show.
            }
        });
        return text.toString();
    }

    static boolean hasHeading(Node tree) {
        for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return true;
            }
        }
        return false;
    }

    /** All text that is not in a heading, cleaned as far as no language is needed for it. */
    static String prose(Node tree) {
        StringBuilder prose = new StringBuilder();
        for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Heading)) {
                node.accept(new AbstractVisitor() {
                    @Override
                    protected void visitChildren(Node parent) {
                        if (parent.getFirstChild() instanceof org.commonmark.node.Block) {
                            super.visitChildren(parent);
                        } else {
                            prose.append(SpokenText.of(textOf(parent), Language.EN))
                                    .append('\n');
                        }
                    }
                });
            }
        }
        return prose.toString().strip();
    }

    private static String without(String text, String open, String close) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length() || !lower.contains(open)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (int start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, from)) {
            int end = lower.indexOf(close, start);
            if (end < 0) {
                break;
            }
            kept.append(text, from, start).append(' ');
            from = end + close.length();
        }
        return kept.append(text, from, text.length()).toString();
    }
}
