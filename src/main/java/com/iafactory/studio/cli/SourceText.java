package com.iafactory.studio.cli;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the source text from a file or standard input, and says in a sentence what is wrong with it when it cannot. */
final class SourceText {
    /** More than a book; a film of an hour says about 60 kB. */
    private static final int LIMIT = 1 << 20;

    String read(String source) {
        byte[] bytes = bytes(source);
        String name = "-".equals(source) ? "The text on standard input" : source;
        if (bytes.length > LIMIT) {
            throw StudioException.input(
                    "source-too-large",
                    name + " is larger than 1 MB.",
                    "Split it: one production is made from at most 1 MB of text (about 150,000 words).");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw StudioException.input(
                        "source-binary",
                        name + " is not a text: it holds binary data.",
                        "Give a Markdown or plain text file in UTF-8.");
            }
        }
        return decoded(bytes, name);
    }

    private static byte[] bytes(String source) {
        try {
            if ("-".equals(source)) {
                return System.in.readNBytes(LIMIT + 1);
            }
            Path file = Path.of(source);
            if (Files.isDirectory(file)) {
                throw StudioException.input(
                        "source-is-folder",
                        source + " is a folder, not a text.",
                        "Give one Markdown or plain text file.");
            }
            if (!Files.exists(file)) {
                throw StudioException.input(
                        "source-not-found",
                        "There is no file " + source + ".",
                        "Check the path; use - for standard input.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(LIMIT + 1);
            }
        } catch (InvalidPathException e) {
            throw StudioException.input("source-not-found", "There is no file of that name.", "Check the path.");
        } catch (IOException e) {
            throw StudioException.input(
                    "source-unreadable", source + " cannot be read: " + e.getMessage(), "Check its permissions.");
        }
    }

    private static String decoded(byte[] bytes, String name) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw StudioException.input(
                    "source-not-utf8",
                    name + " is not UTF-8: the byte at position " + buffer.position() + " does not fit.",
                    "Save it as UTF-8, for example: iconv -f ISO-8859-1 -t UTF-8 old.txt > new.txt");
        }
    }
}
