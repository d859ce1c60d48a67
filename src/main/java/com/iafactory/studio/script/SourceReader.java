package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceDocument.Block;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Reads a source text: Markdown (with tables) or plain text with blank lines between paragraphs. What a voice cannot say
 * or a caption cannot show (markup, links, emoji, invisible characters) is left out; everything else stays as literal text.
 * Stateless and thread-safe.
 *
 * <p>Errors are of kind INPUT, with the codes {@code source-empty}, {@code source-binary}, {@code source-not-utf8},
 * {@code source-too-long}, {@code source-only-headings}, {@code source-too-short} and {@code language-unknown}.
 */
public final class SourceReader {
    private final LanguageDetector detector = new LanguageDetector();

    /**
     * Reads the bytes of a file.
     *
     * @param bytes UTF-8, with or without byte order mark
     * @param language language of the text, empty to have it found
     */
    public Source read(byte[] bytes, Optional<Language> language) {
        return read(SourceChecks.decoded(bytes), language);
    }

    /** Reads a text that is already decoded. */
    public Source read(String raw, Optional<Language> language) {
        SourceChecks.raw(raw);
        String visible = VisibleText.of(raw);
        FrontMatter front = FrontMatter.of(visible);
        Node tree = Markdown.parse(front.rest());
        String prose = Markdown.prose(tree);
        SourceChecks.prose(prose, Markdown.hasHeading(tree));
        Language found = language.orElseGet(() -> detector.detect(prose));
        List<Block> blocks = new BlockReader(found).read(tree);
        SourceDocument document = Titling.of(PlainHeadings.found(blocks), front.title(), found);
        return new Source(document, found);
    }

    /** Reads a text whose language is known. */
    public SourceDocument read(String raw, Language language) {
        return read(raw, Optional.of(language)).document();
    }
}
