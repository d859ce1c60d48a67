package com.iafactory.studio.production.film;

import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.script.SourceDocument.Block;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Leaves out of a source what no font here can show, before anything is written from it: a film with empty boxes in it is worse
 * than one without a foreign word.
 */
final class Legible {
    private final TextSetter setter;
    private final Set<String> left = new TreeSet<>();

    Legible(TextSetter setter) {
        this.setter = setter;
    }

    /** What to tell the user about what was left out; empty when nothing was. */
    List<String> remarks() {
        return left.isEmpty()
                ? List.of()
                : List.of("Left out of the text, because no font here can show it: " + String.join(" ", left) + ".");
    }

    Order order(Order order) {
        Brief brief = order.brief();
        SourceDocument source = brief.source();
        List<Block> blocks = source.blocks().stream()
                .map(this::block)
                .flatMap(Optional::stream)
                .toList();
        Brief legible = new Brief(
                new SourceDocument(text(source.title()), blocks),
                brief.language(),
                brief.target(),
                brief.shorts(),
                brief.tone(),
                brief.audience(),
                text(brief.title()),
                brief.platform(),
                brief.trends(),
                brief.letters());
        return order.with(legible);
    }

    /** Headlines over footage. */
    Directions directions(Directions directions) {
        Map<String, Directions.Choice> legible = new TreeMap<>();
        directions
                .choices()
                .forEach((shot, choice) -> legible.put(
                        shot,
                        choice instanceof Directions.Brought brought
                                ? new Directions.Brought(brought.take(), footage(brought.footage()))
                                : choice));
        return new Directions(legible);
    }

    private Footage footage(Footage footage) {
        return new Footage(
                footage.media(),
                footage.medium(),
                footage.width(),
                footage.height(),
                footage.from(),
                text(footage.text().map(Phrase::text)).map(Phrase::still));
    }

    /** A block of which nothing is left is left out itself. */
    private Optional<Block> block(Block block) {
        return switch (block) {
            case SourceDocument.Heading h ->
                text(Optional.of(h.text())).map(t -> new SourceDocument.Heading(h.level(), t));
            case SourceDocument.Paragraph p -> kept(p.sentences()).map(SourceDocument.Paragraph::new);
            case SourceDocument.Listing l ->
                kept(l.items()).map(items -> new SourceDocument.Listing(l.ordered(), items));
            case SourceDocument.Quotation q ->
                text(Optional.of(q.text())).map(t -> new SourceDocument.Quotation(t, text(q.speaker())));
            case SourceDocument.Table t ->
                Optional.of(new SourceDocument.Table(
                        t.header().stream().map(this::shown).toList(),
                        t.rows().stream()
                                .map(row -> row.stream().map(this::shown).toList())
                                .toList()));
        };
    }

    private Optional<List<String>> kept(List<String> texts) {
        List<String> shown =
                texts.stream().map(this::shown).filter(text -> !text.isBlank()).toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
    }

    private Optional<String> text(Optional<String> text) {
        return text.map(this::shown).filter(shown -> !shown.isBlank());
    }

    private String shown(String text) {
        Set<String> missing = setter.missingGlyphs(text);
        if (missing.isEmpty()) {
            return text;
        }
        left.addAll(missing);
        String shown = text;
        for (String glyph : missing) {
            shown = shown.replace(glyph, "");
        }
        return shown.replaceAll(" {2,}", " ").strip();
    }
}
