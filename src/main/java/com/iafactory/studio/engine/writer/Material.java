package com.iafactory.studio.engine.writer;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.script.SourceDocument.Heading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the writer works with for one brief.
 *
 * @param title of the film, whole
 * @param salience one value a passage
 * @param hooks possible openings, best first
 * @param seed drawn from the title alone: another sentence in the text leaves the phrases as they are
 */
record Material(
        Brief brief,
        String title,
        Wording wording,
        Timing timing,
        Terms terms,
        Outline outline,
        List<Passage> passages,
        SentenceGraph graph,
        double[] salience,
        List<HookFinder.Hook> hooks,
        long seed) {

    static Material of(Brief brief, Pace pace) {
        SourceDocument document = brief.source();
        String sample = document.title().orElse("") + document.blocks();
        Wording wording = Wording.of(brief.language(), sample);
        Timing timing = new Timing(pace);
        Terms terms = new Terms(brief.language());
        Outline outline = Outline.of(document, wording);
        Optional<String> known = brief.title()
                .or(document::title)
                .or(() -> document.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text())
                        .findFirst());
        long seed = Digest.of(known.orElse("")).seed();
        List<Passage> passages = new PassageReader(document, brief.language(), outline, wording, timing, seed).read();
        if (passages.isEmpty()) {
            throw StudioException.input(
                    "source-nothing-to-say",
                    "The source holds no sentence that can be spoken.",
                    "Give a source text of whole sentences.");
        }
        SentenceGraph graph = new SentenceGraph(
                passages.stream().map(p -> terms.stems(p.meaning())).toList());
        String title = Punctuation.capitalised(known.orElseGet(
                () -> KeyTerms.of(passages.stream().map(Passage::meaning).toList(), "", List.of(), terms, wording)
                        .phrase()));
        double[] salience = Salience.of(passages, graph, terms, title, outline);
        List<HookFinder.Hook> hooks = new HookFinder(wording, timing).among(passages);
        return new Material(brief, title, wording, timing, terms, outline, passages, graph, salience, hooks, seed);
    }

    /** The title without what follows a colon or dash, for use within a sentence. */
    String subject() {
        String head = title.split("[\\s\u00A0\u202F]*(?::|[\\s\u00A0\u202F][–—])[\\s\u00A0\u202F]", 2)[0];
        return head.length() >= 8 ? head : title;
    }

    /** Whether tone or audience ask for an easy way of speaking. */
    boolean informal() {
        return holds(brief.tone()) || holds(brief.audience());
    }

    private boolean holds(Optional<String> wish) {
        Set<String> easy = Set.copyOf(wording.words("informal"));
        return wish.stream()
                .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).split("[\\s,;]+")).stream())
                .anyMatch(easy::contains);
    }

    /** The slot of a phrase in the manner the brief asks for. */
    String manner(String slot) {
        return slot + (informal() ? ".informal" : ".formal");
    }
}
