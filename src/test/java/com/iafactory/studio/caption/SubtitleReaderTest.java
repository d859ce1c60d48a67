package com.iafactory.studio.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitleReaderTest {
    private static final String SRT = """
            1
            00:00:01,000 --> 00:00:02,500
            Bonjour à <i>tous</i>,
            et bienvenue.

            2
            00:00:03,000 --> 00:00:05,000
            {\\an8}C'est le 5 mai & tout va bien.
            """;

    @Test
    void subRipIsReadWithoutItsMarkup() {
        List<Cue> cues = SubtitleReader.read(SRT);
        assertThat(cues)
                .extracting(Cue::text)
                .containsExactly("Bonjour à tous,\net bienvenue.", "C'est le 5 mai & tout va bien.");
        assertThat(cues.getFirst().start()).isEqualTo(Duration.ofSeconds(1));
        assertThat(cues.getFirst().end()).isEqualTo(Duration.ofMillis(2500));
        assertThat(cues.getFirst().words().getFirst().start()).isEqualTo(Duration.ofSeconds(1));
        assertThat(cues.getFirst().words().getLast().end()).isEqualTo(Duration.ofMillis(2500));
    }

    @Test
    void webVttIsReadWithoutNotesStylesAndSettings() {
        List<Cue> cues = SubtitleReader.read("""
                WEBVTT - a title

                STYLE
                ::cue { color: red }

                NOTE nobody sees this

                intro
                00:01.000 --> 00:02.000 align:start position:10%
                <v Anna>Fish &amp; chips &lt;3

                01:00:02.5 --> 01:00:04.000
                السلام عليكم
                """);
        assertThat(cues).extracting(Cue::text).containsExactly("Fish & chips <3", "السلام عليكم");
        assertThat(cues.getLast().start()).isEqualTo(Duration.ofMinutes(60).plusMillis(2500));
    }

    @Test
    void whatTheStudioWritesItReads() {
        List<Cue> cues = SubtitleReader.read(SRT);
        for (String file : List.of(
                Srt.write(cues),
                WebVtt.write(cues),
                Srt.write(cues).replace("\n", "\r\n"),
                "\uFEFF" + Srt.write(cues))) {
            assertThat(SubtitleReader.read(file)).isEqualTo(cues);
        }
    }

    @Test
    void cuesComeInOrderAndDoNotOverlap() {
        List<Cue> cues = SubtitleReader.read("""
                00:00:05,000 --> 00:00:07,000
                two
                2
                00:00:01,000 --> 00:00:06,000
                one
                """);
        assertThat(cues).extracting(Cue::text).containsExactly("one", "two");
        assertThat(cues.getFirst().end()).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "1\n00:00:02,000 --> 00:00:01,000\nback in time\n",
                "00:00:01,000 --> 00:00:02,000\n\n",
                "00:00:01,000 --> 00:00:02,000\na\n\n00:00:01,000 --> 00:00:02,000\nb\n"
            })
    void whatIsNoSubtitlesIsRefused(String file) {
        assertThat(catchThrowableOfType(StudioException.class, () -> SubtitleReader.read(file))
                        .code())
                .isEqualTo("subtitles-unreadable");
    }

    @Test
    void aTextIsSetOnTwoLinesOrNotAtAll() {
        CueText setting = new CueText(CaptionProfile.track(Language.EN), Language.EN);
        Cue cue = setting.set(
                        "The first train of the day leaves the station before sunrise.",
                        Duration.ZERO,
                        Duration.ofSeconds(4))
                .orElseThrow();
        assertThat(cue.lines()).hasSize(2);
        assertThat(setting.set("word ".repeat(40), Duration.ZERO, Duration.ofSeconds(4)))
                .isEmpty();
        assertThat(setting.set("  ", Duration.ZERO, Duration.ofSeconds(4))).isEmpty();
        assertThat(setting.most(Duration.ofSeconds(2))).isEqualTo(40);
        assertThat(setting.most(Duration.ofSeconds(60))).isEqualTo(84);
    }
}
