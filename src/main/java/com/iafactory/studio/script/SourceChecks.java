package com.iafactory.studio.script;

import com.iafactory.studio.media.StudioException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What a source text has to be before a film is made of it. */
final class SourceChecks {
    /** About 170,000 words: many hours of speech, far beyond the longest film. */
    static final int LONGEST_BYTES = 1 << 20;

    /** A hook, two sentences and an ending: less cannot carry twenty seconds. */
    static final int FEWEST_WORDS = 40;

    /** More unreadable characters than one in twenty: not a text. */
    private static final int BINARY_SHARE = 20;

    private SourceChecks() {}

    static String decoded(byte[] bytes) {
        refuseLength(bytes.length);
        if (bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
            throw notUtf8("it is UTF-16", "Convert it first: iconv -f UTF-16 -t UTF-8.");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw binary();
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notUtf8(
                    "it holds bytes that UTF-8 does not have",
                    "Save it as UTF-8, or convert it: iconv -f ISO-8859-1 -t UTF-8.");
        }
    }

    static void raw(String raw) {
        if (raw.isBlank()) {
            throw empty();
        }
        if (raw.length() > LONGEST_BYTES / 4) {
            refuseLength(raw.getBytes(StandardCharsets.UTF_8).length);
        }
        long unreadable = raw.chars().filter(SourceChecks::unreadable).count();
        if (raw.indexOf('\0') >= 0 || unreadable * BINARY_SHARE > raw.length()) {
            throw binary();
        }
    }

    /** @param prose all sentences of the text without its headings, cleaned */
    static void prose(String prose, boolean hasHeading) {
        long words = wordsIn(prose);
        if (words == 0 && hasHeading) {
            throw StudioException.input(
                    "source-only-headings",
                    "The source has headings but no text under them.",
                    "Write at least " + FEWEST_WORDS
                            + " words of text under the headings, or configure a language model.");
        }
        if (words == 0) {
            throw empty();
        }
        if (words < FEWEST_WORDS) {
            throw StudioException.input(
                    "source-too-short",
                    "The source has " + words + (words == 1 ? " word" : " words") + "; a film is made from at least "
                            + FEWEST_WORDS + ", and nothing is invented.",
                    "Give a source text of at least about " + FEWEST_WORDS
                            + " words, or configure a language model that can write from a topic.");
        }
    }

    /** Scripts without spaces between words count a word for two characters. */
    private static long wordsIn(String text) {
        long unspaced = text.codePoints()
                .filter(c -> Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI)
                .count();
        return Words.of(text).stream().filter(SpokenText::audible).count() + unspaced / 2;
    }

    private static boolean unreadable(int c) {
        return c == 0xFFFD || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }

    private static void refuseLength(int bytes) {
        if (bytes > LONGEST_BYTES) {
            throw StudioException.input(
                    "source-too-long",
                    "The source has " + bytes / 1024 + " KB; at most " + LONGEST_BYTES / 1024 + " KB are read.",
                    "Give the chapter or the article the film is to be about.");
        }
    }

    private static StudioException empty() {
        return StudioException.input(
                "source-empty",
                "The source is empty.",
                "Give a source text of at least about " + FEWEST_WORDS
                        + " words, or configure a language model that can write from a topic.");
    }

    private static StudioException binary() {
        return StudioException.input(
                "source-binary", "The source is not a text but binary data.", "Give Markdown or plain text in UTF-8.");
    }

    private static StudioException notUtf8(String why, String remedy) {
        return StudioException.input("source-not-utf8", "The source is not UTF-8 text: " + why + ".", remedy);
    }
}
