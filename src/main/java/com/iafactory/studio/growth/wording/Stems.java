package com.iafactory.studio.growth.wording;

import com.iafactory.studio.media.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems of single words, by Lucene's light stemmers; a stop word has none. Thread-safe. */
final class Stems {
    private static final Map<Language, Analyzer> ANALYZERS = new EnumMap<>(Map.of(
            Language.FR, new FrenchAnalyzer(),
            Language.AR, new ArabicAnalyzer(),
            Language.DARIJA, new ArabicAnalyzer(),
            Language.EN, new EnglishAnalyzer(),
            Language.DE, new GermanAnalyzer(),
            Language.IT, new ItalianAnalyzer()));

    private final Phrasebook book;
    private final Analyzer analyzer;

    Stems(Phrasebook book) {
        this.book = book;
        this.analyzer = Optional.ofNullable(ANALYZERS.get(book.language())).orElseThrow();
    }

    /** Empty for a stop word and for what is no word. */
    Optional<String> of(String word) {
        if (book.has("stop", word) || book.has("determiners", word) || book.has("prepositions", word)) {
            return Optional.empty();
        }
        try (TokenStream stream = analyzer.tokenStream("word", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            StringBuilder stem = new StringBuilder();
            while (stream.incrementToken()) {
                stem.append(stem.isEmpty() ? "" : " ").append(term);
            }
            stream.end();
            return stem.isEmpty() ? Optional.empty() : Optional.of(stem.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
