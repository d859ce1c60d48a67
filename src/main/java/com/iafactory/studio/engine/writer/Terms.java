package com.iafactory.studio.engine.writer;

import com.iafactory.studio.media.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text that carry meaning, stemmed, by Lucene's light stemmers. Thread-safe. */
final class Terms {
    /**
     * A word that carries meaning.
     *
     * @param stem equal for the forms of one word
     * @param surface as written
     * @param start where it begins in the text
     */
    record Term(String stem, String surface, int start, int end) {}

    private final Analyzer analyzer;

    Terms(Language language) {
        analyzer = switch (language) {
            case FR -> new FrenchAnalyzer();
            case EN -> new EnglishAnalyzer();
            case DE -> new GermanAnalyzer();
            case IT -> new ItalianAnalyzer();
            case AR -> new ArabicAnalyzer();
            case DARIJA -> new DarijaAnalyzer();
        };
    }

    List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String surface = text.substring(place.startOffset(), place.endOffset());
                terms.add(new Term(stem.toString(), surface, place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Stems without figures: a corrected number is no other subject. */
    List<String> stems(String text) {
        return of(text).stream()
                .map(Term::stem)
                .filter(stem -> !Character.isDigit(stem.codePointAt(0)))
                .toList();
    }

    /** Darija in either alphabet: Arabic words are normalised and stemmed, Latin ones left as written. */
    private static final class DarijaAnalyzer extends Analyzer {
        private final CharArraySet stopWords = stopWords();

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream words = new StopFilter(new LowerCaseFilter(tokenizer), stopWords);
            return new TokenStreamComponents(tokenizer, new ArabicStemFilter(new ArabicNormalizationFilter(words)));
        }

        private static CharArraySet stopWords() {
            try (InputStream in = Terms.class.getResourceAsStream("darija-stop-words.txt")) {
                if (in == null) {
                    throw new IllegalStateException("darija-stop-words.txt is not in the jar");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                List<String> words = lines.lines()
                        .flatMap(line -> Arrays.stream(line.split("\\s+")))
                        .toList();
                return new CharArraySet(words, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
