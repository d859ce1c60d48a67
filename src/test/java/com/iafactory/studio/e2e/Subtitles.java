package com.iafactory.studio.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads SRT and WebVTT strictly: what does not fit the format fails the test. */
final class Subtitles {
    private static final Pattern TIMES =
            Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})[,.](\\d{3}) --> (\\d{2}):(\\d{2}):(\\d{2})[,.](\\d{3})( .*)?");

    private Subtitles() {}

    record Subtitle(double start, double end, String text) {}

    static List<Subtitle> srt(Path file) throws IOException {
        List<Subtitle> cues = new ArrayList<>();
        for (String block : blocks(Files.readString(file))) {
            String[] parts = block.split("\n", 2);
            if (!parts[0].equals(String.valueOf(cues.size() + 1))) {
                throw new AssertionError("cue number " + parts[0] + " in " + file);
            }
            cues.add(cue(parts[1]));
        }
        return cues;
    }

    static List<Subtitle> vtt(Path file) throws IOException {
        List<String> blocks = blocks(Files.readString(file));
        if (!blocks.getFirst().lines().findFirst().orElse("").equals("WEBVTT")) {
            throw new AssertionError("no WEBVTT at the head of " + file);
        }
        return blocks.stream()
                .skip(1)
                .map(block -> block.contains("-->") && !block.split("\n", 2)[0].contains("-->")
                        ? block.split("\n", 2)[1]
                        : block)
                .map(Subtitles::cue)
                .toList();
    }

    /** All words in order, without the invisible marks of direction. */
    static List<String> words(List<Subtitle> cues) {
        return words(String.join(" ", cues.stream().map(Subtitle::text).toList()));
    }

    static List<String> words(String text) {
        String plain = text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\u00a0\u202f]+", " ");
        return List.of(plain.strip().split(" "));
    }

    private static List<String> blocks(String text) {
        return List.of(text.strip().split("\n\n+"));
    }

    private static Subtitle cue(String block) {
        String[] parts = block.split("\n", 2);
        Matcher matcher = TIMES.matcher(parts[0]);
        if (!matcher.matches() || parts.length < 2) {
            throw new AssertionError("not a cue: " + block);
        }
        return new Subtitle(seconds(matcher, 1), seconds(matcher, 5), parts[1]);
    }

    private static double seconds(Matcher m, int group) {
        return Integer.parseInt(m.group(group)) * 3600
                + Integer.parseInt(m.group(group + 1)) * 60
                + Integer.parseInt(m.group(group + 2))
                + Integer.parseInt(m.group(group + 3)) / 1000.0;
    }
}
