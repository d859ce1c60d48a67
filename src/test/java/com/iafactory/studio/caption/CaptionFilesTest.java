package com.iafactory.studio.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionFilesTest {
    private final List<Cue> cues = CueBreaker.subtitles(Language.EN)
            .cues(Spoken.lines("Bread & water <b>costs</b> {\\b1}nothing --> here\\N today."));

    @Test
    void subRipCarriesNoMarkup() {
        String text = Srt.of(cues);
        assertThat(text).startsWith("1\n00:00:00,150 --> 00:00:0").doesNotContain("<b>").doesNotContain("{\\b1}");
        assertThat(text.split("-->", -1)).hasSize(cues.size() + 1);
    }

    @Test
    void webVttIsEscaped() {
        assertThat(WebVtt.of(cues)).startsWith("WEBVTT\n\n1\n").contains("&amp;").contains("&lt;b&gt;");
    }

    @Test
    void subStationHasOnlyOurOwnTags() {
        String text = AdvancedSubStation.of(cues, Canvas.LANDSCAPE);
        String events = text.substring(text.indexOf("[Events]"));
        assertThat(events.replaceAll("\\{\\\\k\\d+\\}", "").replace("\\N", "")).doesNotContain("{").doesNotContain("\\");
        assertThat(text).contains(",-1\n\n[Events]");
    }
}
