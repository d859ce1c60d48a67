package com.iafactory.studio.cli;

import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.LanguageDetector;
import com.iafactory.studio.script.Source;
import com.iafactory.studio.script.SourceReader;
import com.iafactory.studio.storyboard.Brand;
import com.iafactory.studio.take.MusicStyle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what was typed into an order, or says which wish cannot be met. */
final class OrderReader {

    /** The command line as typed. */
    record Wishes(
            String text,
            Optional<String> language,
            String duration,
            String shorts,
            String formats,
            Optional<String> tone,
            Optional<String> audience,
            Optional<String> title,
            String music,
            String voice,
            Optional<Path> brand,
            Optional<String> subtitles,
            List<String> subtitleFiles,
            Optional<String> topic,
            Optional<String> letters,
            Optional<String> subtitleLetters) {}

    Order order(Wishes wishes) {
        // Cheap wishes first: a typing mistake is told before the text is read.
        Duration target = Duration.ofSeconds(number("--duration", wishes.duration(), 20, 3600, "seconds"));
        int shorts = number("--shorts", wishes.shorts(), 0, 10, "shorts");
        Set<Format> formats = formats(wishes.formats());
        Optional<MusicStyle> music = music(wishes.music());
        Optional<Language> wished = wishes.language().map(code -> language(code, "--language"));
        Optional<Brand> brand = wishes.brand().map(BrandFile::read);
        Optional<Letters> letters = wishes.letters().map(typed -> letters(typed, "--letters"));
        Subtitles tracks = subtitles(wishes.subtitles(), wishes.subtitleFiles());
        Subtitles subtitles = wishes.subtitleLetters()
                .map(typed -> letters(typed, "--subtitle-letters"))
                .map(tracks::writtenIn)
                .orElse(tracks);
        Source source = wishes.topic()
                .map(topic -> about(topic, wished))
                .orElseGet(() -> new SourceReader().read(wishes.text(), wished));
        Brief brief = new Brief(
                source.document(),
                source.language(),
                target,
                shorts,
                tidy(wishes.tone()),
                tidy(wishes.audience()),
                tidy(wishes.title()),
                platform(formats),
                List.of(),
                letters);
        subtitles.requireOtherThan(source.language());
        return new Order(brief, formats, music, wishes.voice(), brand).with(subtitles);
    }

    private static Subtitles subtitles(Optional<String> languages, List<String> files) {
        Subtitles subtitles = Subtitles.in(languages.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(code -> language(code.strip(), "--subtitles"))
                .collect(Collectors.toSet()));
        for (String typed : files) {
            int at = typed.indexOf('=');
            if (at < 0) {
                throw StudioException.input(
                        "subtitle-file-wrong",
                        "--subtitle-file takes a language and a file, not \"" + typed + "\".",
                        "For example: --subtitle-file de=film.de.srt");
            }
            Language language = language(typed.substring(0, at).strip(), "--subtitle-file");
            subtitles = subtitles.with(SubtitleFile.read(language, typed.substring(at + 1)));
        }
        return subtitles;
    }

    private static Source about(String topic, Optional<Language> wished) {
        Language language = wished.orElseGet(() -> new LanguageDetector().detect(topic));
        return new Source(Brief.topicAlone(topic, language), language);
    }

    private static Optional<String> tidy(Optional<String> typed) {
        return typed.map(text -> text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}]", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(200, text.length())));
    }

    private static Language language(String code, String option) {
        return Language.find(code)
                .orElseThrow(() -> StudioException.input(
                        "language-unknown",
                        "The studio does not speak \"" + code + "\".",
                        "Choose " + option + " fr, ar, darija, en, de or it."));
    }

    private static Letters letters(String typed, String option) {
        return Letters.find(typed)
                .orElseThrow(() -> StudioException.input(
                        "letters-unknown",
                        "The studio knows no letters \"" + typed + "\".",
                        "Choose " + option + " arabic or latin."));
    }

    private static int number(String option, String typed, int least, int most, String unit) {
        try {
            int value = Integer.parseInt(typed.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Answered below with the same sentence.
        }
        throw StudioException.input(
                "option-out-of-range",
                option + " takes " + least + " to " + most + " " + unit + ", not \"" + typed + "\".",
                "For example: " + option + " " + Math.clamp(120, least, most));
    }

    private static Set<Format> formats(String typed) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String name : typed.toLowerCase(Locale.ROOT).split(",", -1)) {
            formats.add(Format.find(name.strip())
                    .orElseThrow(() -> StudioException.input(
                            "format-unknown",
                            "There is no format \"" + name.strip() + "\".",
                            "Choose among youtube, tiktok, instagram and square, joined by commas.")));
        }
        return formats;
    }

    private static Optional<MusicStyle> music(String typed) {
        if ("none".equals(typed)) {
            return Optional.empty();
        }
        return Optional.of(MusicStyle.find(typed)
                .orElseThrow(() -> StudioException.input(
                        "music-unknown",
                        "There is no music style \"" + typed + "\".",
                        "Choose --music ambient, upbeat, dramatic, podcast_intro, transition or none.")));
    }

    private static Platform platform(Set<Format> formats) {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        for (Format format : formats) {
            switch (format) {
                case YOUTUBE -> platforms.add(Platform.YOUTUBE);
                case TIKTOK -> platforms.add(Platform.TIKTOK);
                case INSTAGRAM -> platforms.add(Platform.INSTAGRAM);
                case SQUARE -> platforms.add(Platform.ALL);
            }
        }
        return platforms.size() == 1 ? platforms.iterator().next() : Platform.ALL;
    }
}
