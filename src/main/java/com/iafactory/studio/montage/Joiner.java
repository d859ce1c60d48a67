package com.iafactory.studio.montage;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.time.RationalTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Joins rendered segments, sound, captions and chapters into one file without encoding anything again. Thread-safe. The same
 * parts give the same bytes.
 */
public final class Joiner {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    /**
     * FFmpeg adds the lengths of joined files up in whole microseconds, so times end up a tick beside their frame: put back on
     * it, 512 ticks of 1/15360 s each, as the segments count.
     */
    private static final String WHOLE_FRAMES = "setts=pts=round(PTS/512)*512:dts=round(DTS/512)*512:duration=512";

    /**
     * The first packet of AAC only warms the decoder up and stands before time 0, which takes an edit list to express, and
     * platforms refuse edit lists. Without that packet sound begins at 0, to the sample.
     */
    private static final String WITHOUT_PRIMING = "noise=drop=lt(pts\\,0)";

    /** Segments, sound, metadata and the film's own captions come before them. */
    private static final int FIRST_OTHER = 4;

    /**
     * What a deliverable is made of.
     *
     * @param segments in order, all encoded with the same settings
     * @param audio AAC in an MP4 container, as long as the picture
     * @param captions SRT file for a soft subtitle track, the one that is shown unless another is chosen
     * @param others tracks in other languages, after it
     * @param chapters named ranges in frames; empty for none
     */
    public record Parts(
            List<Path> segments,
            Path audio,
            Optional<Path> captions,
            List<Subtitle> others,
            Language language,
            String title,
            List<ChapterMark> chapters) {
        public Parts(
                List<Path> segments,
                Path audio,
                Optional<Path> captions,
                Language language,
                String title,
                List<ChapterMark> chapters) {
            this(segments, audio, captions, List.of(), language, title, chapters);
        }

        public Parts {
            if (captions.isEmpty() && !others.isEmpty()) {
                throw new IllegalArgumentException("a film's own captions come before others");
            }
            segments = List.copyOf(segments);
            others = List.copyOf(others);
            chapters = List.copyOf(chapters);
        }
    }

    /** @param srt SubRip file */
    public record Subtitle(Language language, Path srt) {}

    /**
     * Joins; the file appears when it is complete.
     *
     * @param mp4 where it goes; an existing file is replaced
     * @throws StudioException code {@code join-failed}
     */
    public void join(Parts parts, Path mp4) {
        Path folder = Optional.ofNullable(mp4.toAbsolutePath().getParent()).orElseThrow();
        try {
            Path work = Files.createTempDirectory(folder, ".join-");
            try {
                Path partial = work.resolve("joined.mp4");
                Processes.run(Program.of(arguments(parts, work, partial), LIMIT).in(work))
                        .orFail("join-failed", "The segments could not be joined");
                Files.move(partial, mp4, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                clear(work);
            }
        } catch (IOException e) {
            throw StudioException.failed(
                    "join-failed", "The joined film cannot be written to " + folder + ".", "Is the disk full?", e);
        }
    }

    private static List<String> arguments(Parts parts, Path work, Path output) throws IOException {
        SegmentList.write(parts.segments(), work);
        Files.writeString(work.resolve("metadata.txt"), metadata(parts));
        List<String> arguments = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-nostdin", "-loglevel", "error"));
        arguments.addAll(List.of("-y", "-f", "concat", "-safe", "1"));
        // As they are: all segments have one set of parameters, and the check afterwards makes sure of it.
        arguments.addAll(List.of("-auto_convert", "0", "-i", SegmentList.FILE));
        arguments.addAll(List.of("-i", "file:" + parts.audio().toAbsolutePath()));
        arguments.addAll(List.of("-f", "ffmetadata", "-i", "metadata.txt"));
        parts.captions().ifPresent(srt -> arguments.addAll(List.of("-f", "srt", "-i", "file:" + srt.toAbsolutePath())));
        for (Subtitle other : parts.others()) {
            arguments.addAll(List.of("-f", "srt", "-i", "file:" + other.srt().toAbsolutePath()));
        }
        arguments.addAll(List.of("-map", "0:v:0", "-map", "1:a:0"));
        String language = tag(parts.language());
        if (parts.captions().isPresent()) {
            arguments.addAll(List.of("-map", "3:s:0", "-c:s", "mov_text"));
            arguments.addAll(List.of("-metadata:s:s:0", "language=" + language, "-disposition:s:0", "default"));
        }
        for (int i = 0; i < parts.others().size(); i++) {
            Language other = parts.others().get(i).language();
            String track = "s:s:" + (i + 1);
            arguments.addAll(List.of("-map", (FIRST_OTHER + i) + ":s:0"));
            arguments.addAll(List.of("-metadata:" + track, "language=" + subtitleTag(other)));
            arguments.addAll(List.of("-metadata:" + track, "handler_name=" + name(other)));
            arguments.addAll(List.of("-disposition:s:" + (i + 1), "0"));
        }
        arguments.addAll(List.of("-map_metadata", "2", "-map_chapters", "2", "-c:v", "copy", "-c:a", "copy"));
        arguments.addAll(List.of("-bsf:v", WHOLE_FRAMES, "-bsf:a", WITHOUT_PRIMING));
        arguments.addAll(List.of("-metadata:s:a:0", "language=" + language));
        arguments.addAll(List.of("-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"));
        arguments.addAll(List.of("-video_track_timescale", "15360", "-use_editlist", "0"));
        arguments.addAll(List.of("-movflags", "+faststart+negative_cts_offsets", "-f", "mp4"));
        arguments.add("file:" + output.toAbsolutePath());
        return arguments;
    }

    static String metadata(Parts parts) {
        StringBuilder text = new StringBuilder(";FFMETADATA1\n");
        text.append("title=").append(escaped(parts.title())).append('\n');
        for (ChapterMark chapter : parts.chapters()) {
            text.append("[CHAPTER]\nTIMEBASE=1/1000\nSTART=")
                    .append(millis(chapter.range().start()))
                    .append("\nEND=")
                    .append(millis(chapter.range().end()))
                    .append("\ntitle=")
                    .append(escaped(chapter.title()))
                    .append('\n');
        }
        return text.toString();
    }

    private static long millis(long frames) {
        return RationalTime.ofFrames(frames).toDuration().toMillis();
    }

    /** FFmpeg's metadata format: = ; # \ and line ends are escaped by a backslash; other control characters go. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ").strip().replaceAll("([=;#\\\\])", "\\\\$1");
    }

    /** ISO 639-2, as MP4 wants it. */
    private static String tag(Language language) {
        return language.locale().getISO3Language();
    }

    /** Told apart from Arabic, where both are in one file: ISO 639-3 of Algerian Arabic. */
    static String subtitleTag(Language language) {
        return language == Language.DARIJA ? "arq" : tag(language);
    }

    /** What its speakers call it; players show it in their menus. */
    private static String name(Language language) {
        return switch (language) {
            case FR -> "Français";
            case AR -> "العربية";
            case DARIJA -> "الدارجة";
            case EN -> "English";
            case DE -> "Deutsch";
            case IT -> "Italiano";
        };
    }

    private static void clear(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
