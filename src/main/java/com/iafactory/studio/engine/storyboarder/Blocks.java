package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.SourceDocument;
import java.util.Optional;

/** Looks up what a line was taken from. */
record Blocks(SourceDocument source) {

    Optional<SourceDocument.Block> of(Line line) {
        return line.block() < 0 || line.block() >= source.blocks().size()
                ? Optional.empty()
                : Optional.of(source.blocks().get(line.block()));
    }

    <B extends SourceDocument.Block> Optional<B> of(Line line, Class<B> kind) {
        return of(line).filter(kind::isInstance).map(kind::cast);
    }

    /** Whether a line is running text. */
    boolean isPlain(Line line) {
        return of(line).map(block -> block instanceof SourceDocument.Paragraph).orElse(true);
    }

    /** The heading above a block. */
    Optional<String> headingOf(int block) {
        for (int i = Math.min(block, source.blocks().size()) - 1; i >= 0; i--) {
            if (source.blocks().get(i) instanceof SourceDocument.Heading heading) {
                return Optional.of(heading.text());
            }
        }
        return Optional.empty();
    }
}
