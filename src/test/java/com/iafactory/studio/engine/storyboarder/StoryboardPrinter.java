package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.engine.writer.ExtractiveWriter;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.Source;
import com.iafactory.studio.script.SourceReader;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.Storyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Writes a storyboard out for reading. */
final class StoryboardPrinter {
    private StoryboardPrinter() {}

    static String print(Cuts.Sample sample, Language language) {
        Storyboard board = new LayoutStoryboarder().draw(sample.cut(), sample.source(), language, Cuts.PACE);
        List<String> words = sample.cut().words();
        StringBuilder out = new StringBuilder();
        board.scenes().forEach(scene -> {
            out.append("== ")
                    .append(scene.chapter())
                    .append(' ')
                    .append(scene.title())
                    .append('\n');
            for (Shot shot : scene.shots()) {
                String said = String.join(
                        " ", words.subList(shot.words().first(), shot.words().end()));
                out.append("  [%.1fs %s %s%s] %s%n"
                        .formatted(
                                Cuts.PACE.of(said).toMillis() / 1000.0,
                                shot.entry(),
                                shot.camera(),
                                shot.hold().isZero()
                                        ? ""
                                        : " hold " + shot.hold().toMillis(),
                                said));
                out.append("      ").append(shot.content()).append('\n');
                shot.illustration()
                        .ifPresent(i -> out.append("      * ")
                                .append(i.name())
                                .append(" (")
                                .append(i.keyword())
                                .append(")\n"));
            }
        });
        return out.toString();
    }

    /** Arguments: source texts to write and draw; without any, the samples. */
    public static void main(String[] arguments) throws IOException {
        for (String path : arguments) {
            Source read = new SourceReader().read(Files.readAllBytes(Path.of(path)), Optional.empty());
            Brief brief = new Brief(
                    read.document(),
                    read.language(),
                    Duration.ofMinutes(3),
                    3,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Platform.ALL);
            Screenplay written =
                    new ExtractiveWriter(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).write(brief, Cuts.PACE);
            System.out.println("######## " + path);
            System.out.println(print(new Cuts.Sample(written.film(), read.document()), read.language()));
            written.shorts()
                    .forEach(cut -> System.out.println("---- " + cut.name() + "\n"
                            + print(new Cuts.Sample(cut, read.document()), read.language())));
        }
        if (arguments.length == 0) {
            Samples.all().forEach((language, sample) -> System.out.println(print(sample, language)));
        }
    }
}
