package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceDocument.Quotation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/** A block of quotation and who said it: the name stands after a dash at its end. */
final class QuotationReader {
    private static final Pattern SIGNED = Pattern.compile(
            "(?s)^(.*\\S)\\s*(?:\\n\\s*(?:[—–―]|--?)|(?<=[.!?…»”\"])\\s*[—–―])\\s*([^\\n—–―]{2,120})\\s*$");
    private static final Pattern MARKS = Pattern.compile("^[«»„“”\"\\s\u00A0\u202F]+|[«»„“”\"\\s\u00A0\u202F]+$");

    private QuotationReader() {}

    static Optional<Quotation> read(BlockQuote quote, Language language) {
        StringBuilder raw = new StringBuilder();
        for (Node part = quote.getFirstChild(); part != null; part = part.getNext()) {
            // "- Name" under the quotation is read as a list by Markdown; here it is the signature.
            boolean signature = part instanceof org.commonmark.node.BulletList && part == quote.getLastChild();
            raw.append(signature ? "\n— " : "\n").append(textOf(part));
        }
        String text = raw.toString().replaceFirst("^\\s*\\[!\\w+]", "").strip();
        Matcher signed = SIGNED.matcher(text);
        Optional<String> speaker = signed.matches() ? name(signed.group(2), language) : Optional.empty();
        String said = MARKS.matcher(SpokenText.of(speaker.isPresent() ? signed.group(1) : text, language))
                .replaceAll("");
        return said.isEmpty() ? Optional.empty() : Optional.of(new Quotation(said, speaker));
    }

    private static Optional<String> name(String raw, Language language) {
        String name = SpokenText.of(raw, language).replaceFirst("[.,;:]+$", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static String textOf(Node part) {
        if (part.getFirstChild() instanceof org.commonmark.node.Block) {
            StringBuilder text = new StringBuilder();
            for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
                text.append(textOf(child)).append('\n');
            }
            return text.toString().strip();
        }
        return Markdown.textOf(part);
    }
}
