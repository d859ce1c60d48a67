package com.iafactory.studio.engine.writer;

import com.iafactory.studio.engine.writer.Passage.Kind;
import com.iafactory.studio.engine.writer.Passage.Spoken;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SentenceSplitter;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.script.SourceDocument.Heading;
import com.iafactory.studio.script.SourceDocument.Listing;
import com.iafactory.studio.script.SourceDocument.Paragraph;
import com.iafactory.studio.script.SourceDocument.Quotation;
import com.iafactory.studio.script.SourceDocument.Table;
import com.iafactory.studio.script.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From blocks to passages: what is said of each block, in lines of bearable length. */
final class PassageReader {
    /** A line longer than this loses the listener and overfills its pictures. */
    static final Duration LONGEST_LINE = Duration.ofSeconds(14);

    private static final Duration LONGEST_GROUP = Duration.ofSeconds(40);
    /** No voice needs 14 s for fewer words. */
    private static final int SURELY_SHORT = 16;

    private static final int FEWEST_WORDS = 3;
    private static final int SENTENCE_LIKE_ITEM = 6;

    private final SourceDocument document;
    private final Outline outline;
    private final Wording wording;
    private final Timing timing;
    private final Clauses clauses;
    private final TableTalk tables;
    private final SentenceSplitter sentences;
    private final long seed;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<Spoken> announcement = Optional.empty();

    PassageReader(
            SourceDocument document, Language language, Outline outline, Wording wording, Timing timing, long seed) {
        this.document = document;
        this.outline = outline;
        this.wording = wording;
        this.timing = timing;
        this.seed = seed;
        this.clauses = new Clauses(wording, timing);
        this.tables = new TableTalk(language, wording);
        this.sentences = new SentenceSplitter(language);
    }

    List<Passage> read() {
        for (int block = 0; block < document.blocks().size(); block++) {
            if (outline.chapterOf().get(block) != Outline.ASIDE) {
                read(block);
            }
        }
        return List.copyOf(passages);
    }

    private void read(int block) {
        Optional<Spoken> announced = announcement;
        announcement = Optional.empty();
        switch (document.blocks().get(block)) {
            case Heading heading -> {
                // Spoken as the title of a chapter, or not at all.
            }
            case Paragraph paragraph -> paragraph.sentences().forEach(sentence -> sentence(block, sentence));
            case Listing listing -> listing(block, listing, announced);
            case Quotation quotation -> quotation(block, quotation, announced);
            case Table table ->
                add(block, Kind.TABLE, said(block, tables.sentences(table)), String.join(" ", table.header()));
        }
    }

    private void sentence(int block, String sentence) {
        if (sentence.endsWith(":")) {
            announcement = Optional.of(new Spoken(block, sentence));
            return;
        }
        announcement = Optional.empty();
        String closed = Punctuation.closed(sentence);
        if (Words.of(closed).size() >= FEWEST_WORDS && !wording.holds(closed, "page") && seen.add(closed)) {
            add(block, Kind.SENTENCE, said(block, lines(closed)), closed);
        }
    }

    private void listing(int block, Listing listing, Optional<Spoken> announced) {
        List<Spoken> spoken = new ArrayList<>(announced.stream().toList());
        for (String item : listing.items()) {
            for (String sentence : sentences.split(item)) {
                spoken.addAll(said(block, lines(Punctuation.capitalised(Punctuation.closed(sentence)))));
            }
        }
        if (timing.spoken(spoken.stream().map(Spoken::text).toList()).compareTo(LONGEST_GROUP) <= 0) {
            add(block, Kind.LISTING, spoken, String.join(" ", listing.items()));
            return;
        }
        for (Spoken item : spoken) {
            if (Words.of(item.text()).size() >= SENTENCE_LIKE_ITEM
                    && !item.text().endsWith(":")) {
                add(block, Kind.SENTENCE, List.of(item), item.text());
            }
        }
    }

    private void quotation(int block, Quotation quotation, Optional<Spoken> announced) {
        List<String> parts = new ArrayList<>();
        sentences.split(quotation.text()).forEach(s -> parts.addAll(lines(s)));
        parts.set(0, wording.single("quote.open", Map.of()) + Punctuation.capitalised(parts.getFirst()));
        parts.set(parts.size() - 1, parts.getLast() + wording.single("quote.close", Map.of()));
        String attribution = announced
                .map(Spoken::text)
                .or(() -> quotation.speaker().map(this::attribution))
                .orElse("");
        if (!attribution.isEmpty()) {
            parts.set(0, attribution + " " + parts.getFirst());
        }
        if (timing.of(parts.getFirst()).compareTo(LONGEST_LINE) > 0 && !attribution.isEmpty()) {
            String first = parts.removeFirst();
            parts.addFirst(first.substring(attribution.length() + 1));
            parts.addFirst(attribution);
        }
        if (timing.spoken(parts).compareTo(LONGEST_GROUP) <= 0) {
            add(block, Kind.QUOTATION, said(block, parts), quotation.text());
        }
    }

    private String attribution(String speaker) {
        // A name with a description ("Anna Meier, farmer") is closed by a comma when the phrase goes on.
        String name = speaker.contains(",") ? speaker + "," : speaker;
        return wording.phrase("quote", seed + passages.size(), Map.of("speaker", name))
                .replaceAll(",(?=[\\s\u00A0]?:$)", "");
    }

    private List<String> lines(String sentence) {
        return Words.of(sentence).size() <= SURELY_SHORT ? List.of(sentence) : clauses.parts(sentence, LONGEST_LINE);
    }

    private static List<Spoken> said(int block, List<String> texts) {
        return texts.stream().map(text -> new Spoken(block, text)).toList();
    }

    private void add(int block, Kind kind, List<Spoken> spoken, String meaning) {
        if (spoken.isEmpty()) {
            return;
        }
        String first = spoken.getFirst().text();
        boolean leansBack = kind == Kind.SENTENCE && wording.begins(first, "leaning");
        boolean leansForward = kind == Kind.SENTENCE && Punctuation.asks(meaning);
        passages.add(new Passage(
                passages.size(), outline.chapterOf().get(block), kind, spoken, meaning, leansBack, leansForward));
    }
}
