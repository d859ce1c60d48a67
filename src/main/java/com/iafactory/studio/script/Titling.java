package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceDocument.Block;
import com.iafactory.studio.script.SourceDocument.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which heading is the title of the whole: the first of level 1, or one that opens the text. */
final class Titling {
    private Titling() {}

    /** @param given a title from the front matter, stronger than any heading */
    static SourceDocument of(List<Block> blocks, Optional<String> given, Language language) {
        List<Block> rest = new ArrayList<>(blocks);
        Optional<Heading> heading = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(h -> h.level() == 1)
                .findFirst()
                .or(() -> blocks.getFirst() instanceof Heading first ? Optional.of(first) : Optional.empty());
        heading.ifPresent(rest::remove);
        Optional<String> title = given.map(t -> SpokenText.of(t, language)).filter(t -> !t.isEmpty());
        return new SourceDocument(title.or(() -> heading.map(Heading::text)), rest);
    }
}
