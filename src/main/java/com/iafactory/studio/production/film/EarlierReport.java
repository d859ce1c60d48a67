package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.production.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The report an earlier run left in the output folder. When a run makes nothing and finds the same production there, that report
 * stays: it tells how the files were really made, and the same command ends with the same files.
 */
record EarlierReport(Report report) {
    static final String FILE = "production.json";

    /** Empty when there is none or it is not one of this version; it is then written anew. */
    static Optional<EarlierReport> in(OutputFolder output) {
        try {
            return output.find(FILE)
                    .map(file -> Json.read(file, Report.class))
                    .filter(report -> Report.SCHEMA.equals(report.schema()) && report.version() == Report.VERSION)
                    .map(EarlierReport::new);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Films it handed over that a later report does not name, for example when fewer shorts were asked for. */
    List<Report.Deliverable> withoutThoseOf(Report latest) {
        List<String> kept =
                latest.deliverables().stream().map(Report.Deliverable::path).toList();
        return report.deliverables().stream()
                .filter(film -> !kept.contains(film.path()))
                .toList();
    }

    /** Subtitles in other languages that it handed over and a later report does not name. */
    List<String> subtitlesWithoutThoseOf(Report latest) {
        List<String> kept = subtitles(latest).toList();
        return subtitles(report).filter(path -> !kept.contains(path)).toList();
    }

    private static Stream<String> subtitles(Report report) {
        return report.deliverables().stream()
                .flatMap(film -> film.captions().others().stream())
                .flatMap(track -> track.files().stream())
                .flatMap(files -> Stream.of(files.srt(), files.vtt(), files.ass()));
    }

    /** Whether it says the same as one of a run that made nothing, apart from what the making took. */
    boolean describes(Report latest) {
        return latest.work().piecesMade() == 0
                && Json.canonical(latest.tookAs(report)).equals(Json.canonical(report));
    }
}
