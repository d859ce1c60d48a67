package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What {@code make} leaves in the output folder, measured by other means than the studio's own. */
@ExtendWith(SmallProduction.Shared.class)
class DeliveredFilesTest {
    @Test
    void everyFileIsThere(SmallProduction made) {
        for (String name : List.of(
                "film.mp4",
                "film.srt",
                "film.vtt",
                "film.ass",
                "short-1.mp4",
                "short-1.srt",
                "short-1.vtt",
                "thumbnails/thumbnail-1.jpg",
                "thumbnails/thumbnail-2.jpg",
                "thumbnails/thumbnail-3.jpg",
                "marketing/titles.txt",
                "marketing/description.txt",
                "marketing/hashtags-youtube.txt",
                "script.json",
                "production.json",
                "index.html")) {
            assertThat(made.file(name)).isNotEmptyFile();
        }
        assertThat(made.deliverables()).hasSize(2);
    }

    @Test
    void picturesAndSoundAreWhatThePlatformsAskFor(SmallProduction made) {
        for (JsonNode deliverable : made.deliverables()) {
            boolean film = deliverable.get("kind").asString().equals("film");
            JsonNode probe = Tool.probe(made.file(deliverable.get("path").asString()));
            JsonNode video = stream(probe, "video");
            assertThat(video.get("codec_name").asString()).isEqualTo("h264");
            assertThat(video.get("profile").asString()).isEqualTo("High");
            assertThat(video.get("pix_fmt").asString()).isEqualTo("yuv420p");
            assertThat(video.get("width").asInt()).isEqualTo(film ? 1920 : 1080);
            assertThat(video.get("height").asInt()).isEqualTo(film ? 1080 : 1920);
            assertThat(video.get("r_frame_rate").asString()).isEqualTo("30/1");
            assertThat(video.get("avg_frame_rate").asString()).isEqualTo("30/1");
            for (String colour : List.of("color_space", "color_transfer", "color_primaries")) {
                assertThat(video.get(colour).asString()).isEqualTo("bt709");
            }
            JsonNode audio = stream(probe, "audio");
            assertThat(audio.get("codec_name").asString()).isEqualTo("aac");
            assertThat(audio.get("sample_rate").asString()).isEqualTo("48000");
            assertThat(audio.get("channels").asInt()).isEqualTo(2);
            assertThat(Double.parseDouble(probe.get("format").get("duration").asString()))
                    .isCloseTo(deliverable.get("duration_seconds").asDouble(), within(0.05));
        }
    }

    @Test
    void theFilmCarriesItsSubtitlesAndTheChaptersOfTheReport(SmallProduction made) {
        JsonNode film = made.deliverables().getFirst();
        JsonNode probe = Tool.probe(made.file("film.mp4"));
        assertThat(stream(probe, "subtitle").get("codec_name").asString()).isEqualTo("mov_text");
        assertThat(probe.get("chapters")
                        .valueStream()
                        .map(chapter -> chapter.get("tags").get("title").asString()))
                .containsExactlyElementsOf(film.get("chapters")
                        .valueStream()
                        .map(chapter -> chapter.get("title").asString())
                        .toList());
    }

    @Test
    void theIndexComesBeforeTheMediaSoThatPlayingStartsAtOnce(SmallProduction made) throws IOException {
        for (JsonNode deliverable : made.deliverables()) {
            List<String> boxes = topLevelBoxes(made.file(deliverable.get("path").asString()));
            assertThat(boxes).containsSubsequence("ftyp", "moov", "mdat");
        }
    }

    @Test
    void finishedFilesAreAsLoudAsPlatformsPlayThem(SmallProduction made) {
        for (JsonNode deliverable : made.deliverables()) {
            String file = made.file(deliverable.get("path").asString()).toString();
            String said = Tool.run(
                    "ffmpeg",
                    "-hide_banner",
                    "-nostdin",
                    "-i",
                    file,
                    "-vn",
                    "-af",
                    "ebur128=peak=true",
                    "-f",
                    "null",
                    "-");
            String summary = said.substring(said.lastIndexOf("Summary:"));
            assertThat(figure(summary, "I: +(-?[\\d.]+) LUFS")).isCloseTo(-14, within(0.5));
            assertThat(figure(summary, "Peak: +(-?[\\d.]+) dBFS")).isLessThanOrEqualTo(-1);
        }
    }

    @Test
    void theReportTellsTheTruthAboutEveryFile(SmallProduction made) throws Exception {
        JsonNode report = made.report();
        assertThat(report.get("schema").asString()).isEqualTo("iafactory.studio/production");
        assertThat(report.get("version").asInt()).isEqualTo(1);
        assertThat(report.get("status").asString()).isEqualTo("completed");
        List<JsonNode> files = new ArrayList<>(made.deliverables());
        report.get("thumbnails").forEach(files::add);
        for (JsonNode entry : files) {
            Path file = made.file(entry.get("path").asString());
            assertThat(Files.size(file)).isEqualTo(entry.get("bytes").asLong());
            assertThat(sha256(file)).isEqualTo(entry.get("digest").asString());
        }
        for (JsonNode deliverable : made.deliverables()) {
            assertThat(deliverable.get("quality").get("passed").asBoolean()).isTrue();
            assertThat(made.file(deliverable.get("captions").get("srt").asString()))
                    .exists();
            assertThat(made.file(deliverable.get("captions").get("vtt").asString()))
                    .exists();
            assertThat(made.file(deliverable.get("poster").asString())).exists();
        }
        assertThat(report.get("cost").get("tokens").asInt()).isZero();
        assertThat(report.get("stages")).isNotEmpty();
    }

    @Test
    void standardOutputIsTheReportAndNothingElse(SmallProduction made) throws IOException {
        assertThat(made.ended().output()).startsWith("{").endsWith("}\n");
        assertThat(made.ended().output()).isEqualTo(Files.readString(made.file("production.json")));
    }

    @Test
    void captionFilesSayWhatTheScriptSays(SmallProduction made) throws IOException {
        JsonNode script = made.report().get("script");
        List<String> said = new ArrayList<>(
                List.of(script.get("hook").asString(), script.get("intro").asString()));
        script.get("segments")
                .forEach(segment -> said.add(segment.get("content").asString()));
        said.add(script.get("outro").asString());
        said.add(script.get("cta").asString());
        List<Subtitles.Subtitle> srt = Subtitles.srt(made.file("film.srt"));
        assertThat(Subtitles.words(srt)).isEqualTo(Subtitles.words(String.join(" ", said)));
        for (String cut : List.of("film", "short-1")) {
            List<Subtitles.Subtitle> lines = Subtitles.srt(made.file(cut + ".srt"));
            assertThat(Subtitles.words(lines)).isEqualTo(Subtitles.words(Subtitles.vtt(made.file(cut + ".vtt"))));
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i).end()).isGreaterThan(lines.get(i).start());
                assertThat(i == 0 || lines.get(i).start() >= lines.get(i - 1).end())
                        .as("cue %d of %s starts after the one before", i + 1, cut)
                        .isTrue();
            }
        }
    }

    @Test
    void aShortOpensWithItsHookAndHasTheLengthPlatformsTake(SmallProduction made) throws IOException {
        JsonNode cut = made.deliverables().getLast();
        assertThat(cut.get("duration_seconds").asDouble()).isBetween(15.0, 60.0);
        Subtitles.Subtitle first = Subtitles.srt(made.file("short-1.srt")).getFirst();
        assertThat(first.start()).isLessThan(0.5);
        assertThat(first.end()).isLessThan(4.5);
        assertThat(Subtitles.words(first.text()))
                .startsWith(Subtitles.words(cut.get("title").asString()).getFirst());
    }

    @Test
    void thumbnailsAreWhatYouTubeTakes(SmallProduction made) throws IOException {
        assertThat(made.report().get("thumbnails")).hasSize(3);
        for (JsonNode thumbnail : made.report().get("thumbnails")) {
            Path file = made.file(thumbnail.get("path").asString());
            var image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(1280);
            assertThat(image.getHeight()).isEqualTo(720);
            assertThat(Files.size(file)).isLessThan(2_000_000);
            assertThat(Files.readAllBytes(file)).startsWith(0xff, 0xd8);
        }
    }

    @Test
    void marketingIsComplete(SmallProduction made) throws IOException {
        assertThat(Files.readAllLines(made.file("marketing/titles.txt")))
                .hasSize(5)
                .doesNotHaveDuplicates();
        for (String platform : List.of("youtube", "tiktok", "instagram")) {
            assertThat(Files.readAllLines(made.file("marketing/hashtags-" + platform + ".txt")))
                    .hasSize(10)
                    .doesNotHaveDuplicates()
                    .allMatch(tag -> tag.matches("#[\\p{L}\\p{M}\\p{N}_]+"));
        }
        JsonNode virality = made.report().get("marketing").get("virality");
        assertThat(virality.get("value").asInt()).isBetween(0, 100);
        assertThat(virality.get("reasons")).isNotEmpty();
    }

    @Test
    void theContactSheetNamesEveryFile(SmallProduction made) throws IOException {
        String page = Files.readString(made.file("index.html"));
        for (JsonNode deliverable : made.deliverables()) {
            assertThat(page)
                    .contains(deliverable.get("path").asString())
                    .contains(deliverable.get("captions").get("srt").asString());
        }
        made.report()
                .get("thumbnails")
                .forEach(thumbnail ->
                        assertThat(page).contains(thumbnail.get("path").asString()));
        assertThat(page).contains("production.json").doesNotContain("<script");
    }

    private static JsonNode stream(JsonNode probe, String type) {
        return probe.get("streams")
                .valueStream()
                .filter(stream -> stream.get("codec_type").asString().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no stream of " + type));
    }

    private static List<String> topLevelBoxes(Path file) throws IOException {
        List<String> boxes = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            for (long at = 0; at < Files.size(file); ) {
                long size = Integer.toUnsignedLong(in.readInt());
                boxes.add(new String(in.readNBytes(4), StandardCharsets.US_ASCII));
                in.skipNBytes(size - 8);
                at += size;
            }
        }
        return boxes;
    }

    private static double figure(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
