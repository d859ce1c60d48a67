package com.iafactory.studio.production;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.QualityReport;
import com.iafactory.studio.script.VideoScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What came out of a production: {@code production.json}. All paths are relative to its folder, with forward slashes.
 *
 * @param schema always {@value #SCHEMA}
 * @param version of the schema; raised when a field changes its meaning or goes
 * @param folder where the files lie, absolute
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Report(
        String schema,
        int version,
        String status,
        String title,
        Language language,
        String folder,
        List<Deliverable> deliverables,
        List<ThumbnailFile> thumbnails,
        MarketingKit marketing,
        VideoScript script,
        List<StageTime> stages,
        Work work,
        Cost cost,
        List<String> remarks,
        Map<String, String> makers) {
    public static final String SCHEMA = "iafactory.studio/production";
    public static final int VERSION = 1;

    /**
     * One file made from a cut for a canvas.
     *
     * @param format youtube (16:9), vertical (9:16) or square (1:1)
     * @param platforms formats asked for that take this very file
     * @param durationSeconds measured on the file
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Deliverable(
            String path,
            String cut,
            String kind,
            String title,
            String format,
            List<String> platforms,
            int width,
            int height,
            double durationSeconds,
            long bytes,
            LoudnessFigures loudness,
            Digest digest,
            QualityReport quality,
            Captions captions,
            List<Chapter> chapters,
            Optional<String> poster) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record LoudnessFigures(double integratedLufs, double truePeakDbtp) {}

    /**
     * Paths of the caption files beside the film, and whether captions are burnt into the picture too.
     *
     * @param others in other languages; left out where nobody asked for any
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Captions(
            String srt,
            String vtt,
            boolean burntIn,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Track> others) {
        public Captions {
            others = List.copyOf(others);
        }

        /** Reports of before there were others have none. */
        @JsonCreator
        static Captions read(
                @JsonProperty("srt") String srt,
                @JsonProperty("vtt") String vtt,
                @JsonProperty("burnt_in") boolean burntIn,
                @JsonProperty("others") @Nullable List<Track> others) {
            return new Captions(srt, vtt, burntIn, others == null ? List.of() : others);
        }
    }

    /**
     * Subtitles in another language.
     *
     * @param origin whether somebody brought them
     * @param files none where they could not be had
     * @param missing why they could not; left out where they are there
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Track(Language language, Origin origin, Optional<TrackFiles> files, Optional<String> missing) {
        /** Where subtitles come from. */
        public enum Origin {
            TRANSLATED,
            IMPORTED;

            @JsonValue
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** Paths. */
    public record TrackFiles(String srt, String vtt, String ass) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Chapter(String title, double startSeconds) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record ThumbnailFile(
            String path, String kind, String text, int width, int height, long bytes, Digest digest) {}

    /** @param busySeconds summed over the pieces made; several are made side by side */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record StageTime(Stage stage, int made, int reused, double busySeconds) {}

    /**
     * How much of it this run made, and how much was there.
     *
     * @param peakMemoryBytes of this process, children not counted; 0 where the system does not tell
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Work(
            int piecesMade,
            int piecesReused,
            int linesMade,
            int linesTotal,
            int shotsMade,
            int shotsTotal,
            double wallSeconds,
            double deliveredSeconds,
            long peakMemoryBytes) {}

    /** In tokens; offline engines cost none. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Cost(long tokens, Map<String, Long> items) {}

    /** This report with the times and counts of another run. */
    public Report tookAs(Report run) {
        return new Report(
                schema,
                version,
                status,
                title,
                language,
                folder,
                deliverables,
                thumbnails,
                marketing,
                script,
                run.stages,
                run.work,
                cost,
                remarks,
                makers);
    }

    /** A summary for people. */
    public List<String> lines(Path shown) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        for (Deliverable d : deliverables) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-24s %4dx%-4d  %5.1f s  %6.1f MB  %6.1f LUFS  %s",
                    d.path(),
                    d.width(),
                    d.height(),
                    d.durationSeconds(),
                    d.bytes() / 1e6,
                    d.loudness().integratedLufs(),
                    d.platforms().isEmpty() ? "" : String.join(", ", d.platforms())));
        }
        lines.add(String.format(
                Locale.ROOT,
                "  Made in this run: %d of %d shots, %d of %d spoken lines, in %.0f s; cost: %d tokens",
                work.shotsMade(),
                work.shotsTotal(),
                work.linesMade(),
                work.linesTotal(),
                work.wallSeconds(),
                cost.tokens()));
        remarks.forEach(remark -> lines.add("  Note: " + remark));
        lines.add("Open " + shown.resolve("index.html"));
        return lines;
    }
}
