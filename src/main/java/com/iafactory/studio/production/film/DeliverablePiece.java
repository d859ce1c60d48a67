package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.AdvancedSubStation;
import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.Srt;
import com.iafactory.studio.caption.WebVtt;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.Cover;
import com.iafactory.studio.montage.Expectation;
import com.iafactory.studio.montage.Joiner;
import com.iafactory.studio.montage.PictureInspection;
import com.iafactory.studio.montage.QualityCheck;
import com.iafactory.studio.montage.QualityReport;
import com.iafactory.studio.montage.RenderPlan;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Report;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.Cut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One finished file with its captions, cover and check: {@code video.mp4}, {@code captions.srt|vtt|ass}, those of other languages
 * ({@link SubtitleFiles}), {@code poster.jpg}, {@code facts.json}. A file that fails its check is no piece: the work fails and says which check.
 */
final class DeliverablePiece {
    static final String FILM = "video.mp4";
    static final String POSTER = "poster.jpg";
    private static final String FACTS = "facts.json";
    private static final String VERSION = "deliverable 3";

    private DeliverablePiece() {}

    /** What was measured on the file. */
    record Facts(
            double durationSeconds,
            double integratedLufs,
            double truePeakDbtp,
            Digest digest,
            QualityReport quality,
            List<Report.Chapter> chapters) {}

    static Piece of(
            Cut cut,
            Canvas canvas,
            Timeline timeline,
            List<SubtitleTrack> tracks,
            RenderPlan render,
            List<Piece> segments,
            Piece mix,
            Order order,
            Makers makers) {
        boolean track = cut.kind() == Cut.Kind.FILM;
        List<Cue> subtitles = Captions.subtitles(timeline, order.brief().language());
        String srt = Srt.write(subtitles);
        List<Digest> needs = new ArrayList<>();
        segments.forEach(segment -> needs.add(segment.digest()));
        needs.add(mix.digest());
        tracks.forEach(other -> other.need().ifPresent(needs::add));
        List<String> parts = new ArrayList<>(List.of(
                VERSION,
                canvas.code(),
                cut.title(),
                order.brief().language().code(),
                srt,
                Json.canonical(timeline.chapters())));
        needs.forEach(need -> parts.add(need.hex()));
        tracks.forEach(other -> parts.add(other.inputs()));
        Digest digest = Digest.of(parts.toArray(String[]::new));
        String name = cut.name() + " " + canvas.code();
        Piece piece = new Piece(
                digest,
                Stage.DELIVERY,
                name,
                timeline.duration().frames() * Costs.DELIVERY_FRAME,
                needs,
                (folder, shelf) -> {
                    Path captions = Files.writeString(folder.resolve("captions.srt"), srt);
                    Files.writeString(folder.resolve("captions.vtt"), WebVtt.write(subtitles));
                    Files.writeString(
                            folder.resolve("captions.ass"),
                            AdvancedSubStation.write(subtitles, Captions.style(canvas)));
                    List<Joiner.Subtitle> others = new ArrayList<>();
                    for (SubtitleTrack other : tracks) {
                        SubtitleTrack.Found found = other.found(shelf);
                        if (found.isThere()) {
                            others.add(
                                    new Joiner.Subtitle(found.language(), SubtitleFiles.write(found, canvas, folder)));
                        }
                    }
                    List<Joiner.Subtitle> inside = track ? others : List.of();
                    Path film = folder.resolve(FILM);
                    new Joiner()
                            .join(
                                    new Joiner.Parts(
                                            segments.stream()
                                                    .map(segment -> SegmentPiece.read(segment.digest(), shelf))
                                                    .toList(),
                                            MixPiece.read(mix, shelf),
                                            track ? Optional.of(captions) : Optional.empty(),
                                            inside,
                                            order.brief().language(),
                                            cut.title(),
                                            timeline.chapters()),
                                    film);
                    Cover.take(film, folder.resolve(POSTER));
                    Expectation expected = new Expectation(
                            canvas,
                            timeline.duration(),
                            render.captionBoxes(makers.captions()),
                            render.missingGlyphs(makers.captions()),
                            track,
                            inside.stream().map(Joiner.Subtitle::language).toList());
                    List<PictureInspection> seen = segments.stream()
                            .map(segment -> SegmentPiece.seen(segment.digest(), shelf))
                            .toList();
                    Json.write(folder.resolve(FACTS), checked(name, film, expected, seen, timeline));
                });
        return piece.playing(timeline.duration().toDuration());
    }

    static Facts facts(Path made) {
        return Json.read(made.resolve(FACTS), Facts.class);
    }

    private static Facts checked(
            String name, Path film, Expectation expected, List<PictureInspection> seen, Timeline timeline)
            throws IOException {
        QualityReport quality = new QualityCheck().check(film, expected, seen);
        if (!quality.passed()) {
            List<String> failed = quality.failures().stream()
                    .map(check ->
                            String.format(Locale.ROOT, "%s is %s, not %s", check.name(), check.value(), check.limit()))
                    .toList();
            throw StudioException.failed(
                    "quality-check-failed",
                    name + " did not pass its quality check: " + String.join("; ", failed) + ".",
                    "Please report this with the source text; what was made is kept.");
        }
        return new Facts(
                timeline.duration().seconds(),
                quality.integratedLufs(),
                quality.truePeakDbtp(),
                OutputFolder.digest(film),
                quality,
                timeline.chapters().stream()
                        .map(mark ->
                                new Report.Chapter(mark.title(), mark.range().start() / 30.0))
                        .toList());
    }
}
