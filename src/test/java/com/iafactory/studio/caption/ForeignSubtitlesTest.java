package com.iafactory.studio.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subtitles that somebody brought are text and nothing else, in every file that is written of them. */
class ForeignSubtitlesTest {
    private static final String EVIL = """
            1
            00:00:01,000 --> 00:00:04,000
            {{\\b1}\\an8}{\\p1}m 0 0 l 9 9{\\p0} <<b>script>alert(1)<</b>/script>
            \u202Eesrever\u202C \u2066iso\u2069 \u0000\u0007bell \uE000 a\\Nb {\\pos(1,1)

            2
            00:00:05,000 --> 00:00:06,000
            <c.evil><00:00:05.500>x</c> --&gt; STYLE
            NOTE ::cue{background:url(http://evil.test)}
            """;

    private static String ass(List<Cue> cues) {
        return AdvancedSubStation.still(cues, CaptionFilesTest.style());
    }

    @Test
    void noTagOfTheirsReachesLibass() {
        List<Cue> cues = SubtitleReader.read(EVIL);
        String spoken = ass(cues)
                .lines()
                .filter(line -> line.startsWith("Dialogue"))
                .map(line -> line.substring(line.indexOf("}") + 1))
                .reduce("", String::concat);
        // What is not escaped is a line break of the studio's, or none at all.
        assertThat(spoken.replace("\\{", "")
                        .replace("\\}", "")
                        .replace("\\N", "")
                        .replace("\\\u2060", ""))
                .doesNotContain("{", "}", "\\")
                .contains("alert(1)");
        assertThat(ass(cues).lines().filter(line -> line.startsWith("Dialogue")))
                .hasSize(2);
    }

    @Test
    void noMarkupOfTheirsReachesPlayers() {
        List<Cue> cues = SubtitleReader.read(EVIL);
        String vtt = WebVtt.write(cues);
        String srt = Srt.write(cues);
        assertThat(vtt).doesNotContain("<").startsWith("WEBVTT\n\n1\n");
        assertThat(vtt.split("-->", -1)).hasSize(3);
        assertThat(vtt.split("\n\n", -1)).hasSize(4);
        assertThat(srt).doesNotContain("<", "{", "\\");
        assertThat(srt.split("-->", -1)).hasSize(3);
        for (String file : List.of(vtt, srt, ass(cues))) {
            assertThat(file).doesNotContain("\u202E", "\u2066", "\u0000", "\u0007", "\uE000");
        }
    }

    @Test
    void aHundredThousandCuesAreRefusedAndTwentyThousandWritten() {
        assertThat(catchThrowableOfType(StudioException.class, () -> SubtitleReader.read(many(100_000)))
                        .code())
                .isEqualTo("subtitles-unreadable");
        List<Cue> cues = SubtitleReader.read(many(20_000));
        assertThat(cues).hasSize(20_000);
        assertThat(ass(cues).length()).isLessThan(4_000_000);
    }

    @Test
    void aMegabyteOfSingleLettersStaysSmall() {
        String cue = "x ".repeat(240) + "\n";
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            file.append(at(i)).append(cue.repeat(4)).append('\n');
        }
        assertThat(ass(SubtitleReader.read(file.toString())).length()).isLessThan(3_000_000);
    }

    private static String at(int second) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d,000 --> %02d:%02d:%02d,900%n",
                second / 3600,
                second / 60 % 60,
                second % 60,
                second / 3600,
                second / 60 % 60,
                second % 60);
    }

    private static String many(int cues) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < cues; i++) {
            file.append(at(i)).append("a b\n\n");
        }
        return file.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE", "windows-1252"})
    void whatIsNotUtf8IsNamed(String encoding) {
        byte[] file = "00:00:01,000 --> 00:00:02,000\nça va, été\n".getBytes(Charset.forName(encoding));
        assertThat(catchThrowableOfType(StudioException.class, () -> SubtitleReader.read(SubtitleReader.text(file)))
                        .code())
                .isEqualTo("subtitles-unreadable");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        byte[] file = "\uFEFF00:00:01,000 --> 00:00:02,000\nGrüezi\n".getBytes(StandardCharsets.UTF_8);
        assertThat(SubtitleReader.read(SubtitleReader.text(file)))
                .extracting(Cue::text)
                .containsExactly("Grüezi");
    }

    @Test
    void whatIsShownAfterTheEndIsCutOffThere() {
        Cue cue = SubtitleReader.read("00:00:01,000 --> 00:00:03,000\nlate\n").getFirst();
        assertThat(cue.until(Duration.ofSeconds(3))).contains(cue);
        assertThat(cue.until(Duration.ofSeconds(2)).orElseThrow().end()).isEqualTo(Duration.ofSeconds(2));
        assertThat(cue.until(Duration.ofSeconds(1))).isEmpty();
    }
}
