package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.AdvancedSubStation;
import com.iafactory.studio.caption.Srt;
import com.iafactory.studio.caption.WebVtt;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of subtitles in other languages: {@code captions.de.srt|vtt|ass} in a piece, {@code film.de.srt} … handed over. */
final class SubtitleFiles {
    private static final List<String> ENDINGS = List.of("srt", "vtt", "ass");

    private SubtitleFiles() {}

    /** @return the SubRip file */
    static Path write(SubtitleTrack.Found track, Canvas canvas, Path folder) throws IOException {
        Files.writeString(folder.resolve(made(track.language(), "vtt")), WebVtt.write(track.cues()));
        Files.writeString(
                folder.resolve(made(track.language(), "ass")),
                AdvancedSubStation.still(track.cues(), Captions.style(canvas)));
        return Files.writeString(folder.resolve(made(track.language(), "srt")), Srt.write(track.cues()));
    }

    /** Copies what there is of a track out of the piece it lies in. */
    static Report.Track handOver(SubtitleTrack.Found track, String cut, Path made, OutputFolder output)
            throws IOException {
        if (!track.isThere()) {
            return new Report.Track(track.language(), track.origin(), Optional.empty(), Optional.of(track.missing()));
        }
        String name = cut + "." + track.language().code() + ".";
        for (String ending : ENDINGS) {
            output.put(name + ending, made.resolve(made(track.language(), ending)));
        }
        return new Report.Track(
                track.language(),
                track.origin(),
                Optional.of(new Report.TrackFiles(name + "srt", name + "vtt", name + "ass")),
                Optional.empty());
    }

    private static String made(Language language, String ending) {
        return "captions." + language.code() + "." + ending;
    }
}
