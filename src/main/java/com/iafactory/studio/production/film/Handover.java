package com.iafactory.studio.production.film;

import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Meter;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Report;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptStatus;
import com.iafactory.studio.script.VideoScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Copies what was made into the output folder and writes the report and the contact sheet, last of all. */
final class Handover {
    private final Order order;
    private final FilmPlan plan;
    private final Shelf shelf;
    private final Meter meter;
    private final Makers makers;
    private final List<String> remarks;

    Handover(Order order, FilmPlan plan, Shelf shelf, Meter meter, Makers makers, List<String> remarks) {
        this.remarks = Stream.of(
                        remarks,
                        makers.remarks(),
                        plan.sceneRemarks(shelf),
                        plan.credits(shelf),
                        plan.subtitleRemarks(shelf))
                .flatMap(List::stream)
                .toList();
        this.order = order;
        this.plan = plan;
        this.shelf = shelf;
        this.meter = meter;
        this.makers = makers;
    }

    Report to(OutputFolder output, Path folder) throws IOException {
        Screenplay written = plan.screenplay(shelf).orElseThrow();
        List<Report.Deliverable> deliverables = new ArrayList<>();
        for (Cut cut : plan.cuts(written)) {
            for (CanvasPieces canvas : plan.pieces(cut).onCanvases().values()) {
                deliverables.add(deliver(cut, canvas, output));
            }
        }
        MarketingKit kit = GrowthPiece.read(plan.growthPiece(shelf), shelf);
        List<Report.ThumbnailFile> thumbnails = thumbnails(kit, output);
        VideoScript script = completed(written.script(), kit);
        output.put("script.json", Json.pretty(script) + "\n");
        MarketingFiles.put(kit, output);
        Report report = new Report(
                Report.SCHEMA,
                Report.VERSION,
                "completed",
                written.film().title(),
                order.brief().language(),
                folder.toString(),
                deliverables,
                thumbnails,
                kit,
                script,
                stages(),
                work(deliverables),
                new Report.Cost(0, Map.of()),
                Stream.concat(written.remarks().stream(), remarks.stream()).toList(),
                makerVersions(written));
        Optional<EarlierReport> earlier = EarlierReport.in(output);
        if (earlier.isPresent()) {
            takeAway(earlier.get().withoutThoseOf(report), report, output);
            earlier.get().subtitlesWithoutThoseOf(report).forEach(output::remove);
            MarketingFiles.withoutThoseOf(earlier.get().report().marketing(), kit)
                    .forEach(output::remove);
        }
        Report record = earlier.filter(before -> before.describes(report))
                .map(EarlierReport::report)
                .orElse(report);
        output.put("index.html", ContactSheet.of(record));
        output.put(EarlierReport.FILE, Json.pretty(record) + "\n");
        return report;
    }

    /** What an earlier run made and this one does not: only files that are still as they were handed over. */
    private static void takeAway(List<Report.Deliverable> gone, Report latest, OutputFolder output) throws IOException {
        List<String> cuts =
                latest.deliverables().stream().map(Report.Deliverable::cut).toList();
        for (Report.Deliverable film : gone) {
            if (!output.removeUnchanged(film.path(), film.digest())) {
                continue;
            }
            film.poster().ifPresent(output::remove);
            if (!cuts.contains(film.cut())) {
                List.of("srt", "vtt", "ass").forEach(ending -> output.remove(film.cut() + "." + ending));
            }
        }
    }

    private Report.Deliverable deliver(Cut cut, CanvasPieces canvas, OutputFolder output) throws IOException {
        Path made = shelf.get(canvas.deliverable().digest());
        String name = cut.name() + (canvas.canvas() == Canvas.SQUARE ? "-square" : "");
        output.put(name + ".mp4", made.resolve(DeliverablePiece.FILM));
        output.put(name + ".jpg", made.resolve(DeliverablePiece.POSTER));
        for (String ending : List.of("srt", "vtt", "ass")) {
            output.put(cut.name() + "." + ending, made.resolve("captions." + ending));
        }
        List<Report.Track> others = new ArrayList<>();
        for (SubtitleTrack track : plan.pieces(cut).tracks()) {
            others.add(SubtitleFiles.handOver(track.found(shelf), cut.name(), made, output));
        }
        DeliverablePiece.Facts facts = DeliverablePiece.facts(made);
        return new Report.Deliverable(
                name + ".mp4",
                cut.name(),
                cut.kind() == Cut.Kind.FILM ? "film" : "short",
                cut.title(),
                formatName(canvas.canvas()),
                platforms(canvas.canvas()),
                canvas.canvas().width(),
                canvas.canvas().height(),
                facts.durationSeconds(),
                Files.size(made.resolve(DeliverablePiece.FILM)),
                new Report.LoudnessFigures(facts.integratedLufs(), facts.truePeakDbtp()),
                facts.digest(),
                facts.quality(),
                new Report.Captions(cut.name() + ".srt", cut.name() + ".vtt", canvas.burntCaptions(), others),
                facts.chapters(),
                Optional.of(name + ".jpg"));
    }

    static String formatName(Canvas canvas) {
        return canvas == Canvas.LANDSCAPE ? "youtube" : canvas.code();
    }

    /** YouTube takes the vertical shorts too, so that one file serves three. */
    private List<String> platforms(Canvas canvas) {
        List<String> platforms = new ArrayList<>();
        for (Format format : order.formats()) {
            boolean takes = format.canvas() == canvas || format == Format.YOUTUBE && canvas == Canvas.VERTICAL;
            if (takes) {
                platforms.add(format.code());
            }
        }
        return platforms;
    }

    private List<Report.ThumbnailFile> thumbnails(MarketingKit kit, OutputFolder output) throws IOException {
        Path made = shelf.get(plan.growthPiece(shelf).digest());
        List<Report.ThumbnailFile> files = new ArrayList<>();
        for (int i = 0; i < kit.thumbnails().size(); i++) {
            Path file = made.resolve(GrowthPiece.thumbnail(i));
            String path = "thumbnails/" + GrowthPiece.thumbnail(i);
            output.put(path, file);
            files.add(new Report.ThumbnailFile(
                    path,
                    kit.thumbnails().get(i).kind().code(),
                    kit.thumbnails().get(i).text(),
                    1280,
                    720,
                    Files.size(file),
                    OutputFolder.digest(file)));
        }
        return files;
    }

    private static VideoScript completed(VideoScript script, MarketingKit kit) {
        return script.recorded(script.id(), kit.virality().value(), script.createdAt(), ScriptStatus.COMPLETED);
    }

    private List<Report.StageTime> stages() {
        Map<Stage, Integer> named = new LinkedHashMap<>();
        Set<Digest> seen = new HashSet<>();
        for (Piece piece : plan.calls(shelf).pieces()) {
            if (seen.add(piece.digest())) {
                named.merge(piece.stage(), 1, Integer::sum);
            }
        }
        List<Report.StageTime> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            int total = named.getOrDefault(stage, 0);
            int made = meter.made().getOrDefault(stage, 0);
            if (total > 0) {
                Duration busy = meter.busy().getOrDefault(stage, Duration.ZERO);
                stages.add(new Report.StageTime(stage, made, total - made, rounded(busy.toMillis() / 1000.0)));
            }
        }
        return stages;
    }

    private Report.Work work(List<Report.Deliverable> deliverables) {
        List<Report.StageTime> stages = stages();
        int made = stages.stream().mapToInt(Report.StageTime::made).sum();
        int reused = stages.stream().mapToInt(Report.StageTime::reused).sum();
        Report.StageTime voice = stage(stages, Stage.VOICE);
        Report.StageTime pictures = stage(stages, Stage.PICTURES);
        return new Report.Work(
                made,
                reused,
                voice.made(),
                voice.made() + voice.reused(),
                pictures.made(),
                pictures.made() + pictures.reused(),
                rounded(meter.elapsed().toMillis() / 1000.0),
                rounded(deliverables.stream()
                        .mapToDouble(Report.Deliverable::durationSeconds)
                        .sum()),
                PeakMemory.ofThisProcess());
    }

    private static Report.StageTime stage(List<Report.StageTime> stages, Stage wanted) {
        return stages.stream()
                .filter(stage -> stage.stage() == wanted)
                .findFirst()
                .orElse(new Report.StageTime(wanted, 0, 0, 0));
    }

    private Map<String, String> makerVersions(Screenplay written) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("writer", makers.writer().version());
        versions.put("storyboarder", makers.storyboarder().version(written.film()));
        versions.put("voice", makers.voice().version());
        order.music().ifPresent(style -> versions.put("music", makers.music().version()));
        versions.put("illustrator", makers.illustrator().version());
        plan.cuts(written).stream()
                .flatMap(cut -> makers.marketing().flatMap(writer -> writer.version(cut)).stream())
                .findFirst()
                .ifPresent(version -> versions.put("marketing", version));
        return versions;
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 100) / 100.0;
    }
}
