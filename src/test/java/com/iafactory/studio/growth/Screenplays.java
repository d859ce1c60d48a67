package com.iafactory.studio.growth;

import com.iafactory.studio.engine.writer.ExtractiveWriter;
import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptSegment;
import com.iafactory.studio.script.ScriptStatus;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.script.SourceReader;
import com.iafactory.studio.script.VideoScript;
import com.iafactory.studio.script.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Screenplays that say the whole of a text, without any writer's choice. */
final class Screenplays {
    private Screenplays() {}

    static Path example(Language language) {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith("." + language.code() + ".md"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Screenplay ofExample(Language language) {
        try {
            return of(Files.readString(example(language)), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example as the offline scriptwriter makes a film of two and a half minutes of it. */
    static Screenplay written(Language language) {
        try {
            SourceDocument source = new SourceReader().read(Files.readString(example(language)), language);
            Brief brief = new Brief(
                    source,
                    language,
                    Duration.ofSeconds(150),
                    4,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Platform.ALL);
            double wordsPerSecond = Phrasebook.of(language).wordsPerSecond();
            return new ExtractiveWriter(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                    .write(
                            brief,
                            text -> Duration.ofMillis(
                                    Math.round(1000 * Words.of(text).size() / wordsPerSecond)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Screenplay of(String markdown, Language language) {
        SourceDocument document = new SourceReader().read(markdown, language);
        List<Line> lines = new ArrayList<>();
        int chapter = -1;
        for (int block = 0; block < document.blocks().size(); block++) {
            switch (document.blocks().get(block)) {
                case SourceDocument.Heading heading ->
                    lines.add(new Line(Line.Role.CHAPTER, ++chapter, block, heading.text()));
                case SourceDocument.Paragraph paragraph -> {
                    for (String sentence : paragraph.sentences()) {
                        Line.Role role = lines.isEmpty() ? Line.Role.HOOK : Line.Role.BODY;
                        lines.add(new Line(role, chapter, block, sentence));
                    }
                }
                case SourceDocument.Listing listing -> {
                    for (String item : listing.items()) {
                        lines.add(new Line(Line.Role.BODY, chapter, block, item));
                    }
                }
                case SourceDocument.Quotation quotation ->
                    lines.add(new Line(Line.Role.BODY, chapter, block, quotation.text()));
                case SourceDocument.Table table -> {}
            }
        }
        String action = "…";
        lines.add(new Line(Line.Role.CALL_TO_ACTION, -1, -1, action));
        Cut film = new Cut("film", Cut.Kind.FILM, document.title().orElseThrow(), lines);
        Cut teaser = new Cut("short-1", Cut.Kind.SHORT, "short", lines.subList(0, Math.min(4, lines.size())));
        return screenplay(film, List.of(teaser), language, action);
    }

    static Screenplay screenplay(Cut film, List<Cut> shorts, Language language, String action) {
        double seconds = film.words().size() / Phrasebook.of(language).wordsPerSecond();
        ScriptSegment whole = new ScriptSegment(0, seconds, "", Optional.empty(), "", Optional.empty());
        VideoScript script = new VideoScript(
                new UUID(0, 1),
                film.title(),
                film.title(),
                "",
                Platform.ALL,
                (int) Math.round(seconds),
                language,
                film.lines().getFirst().text(),
                "",
                List.of(whole),
                "",
                action,
                0,
                List.of(),
                Instant.EPOCH,
                ScriptStatus.DRAFT);
        return new Screenplay(script, film, shorts, List.of());
    }

    /** Chapters where the script's segments start; they stand in for those of the finished film. */
    static List<Chapter> chapters(Screenplay screenplay) {
        List<String> titles = screenplay.film().lines().stream()
                .filter(line -> line.role() == Line.Role.CHAPTER)
                .map(Line::text)
                .toList();
        List<ScriptSegment> segments = screenplay.script().segments();
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            double start = segments.get(segments.size() - titles.size() + i).timestampStart();
            chapters.add(new Chapter(titles.get(i), Duration.ofMillis(Math.round(1000 * start))));
        }
        return chapters;
    }
}
