package com.iafactory.studio.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CaptionFilesTest {
    private static final Pattern TIMES =
            Pattern.compile("(\\d{2,}):(\\d{2}):(\\d{2})[.,](\\d{3}) --> (\\d{2,}):(\\d{2}):(\\d{2})[.,](\\d{3})");
    private static final String FRENCH =
            "L'Algérie est le plus grand pays d'Afrique, avec plus de deux millions de kilomètres carrés & « voilà » !";
    private static final String HOSTILE = "{\\b1}gras \\N <i>x</i> & --> {\\pos(0,0)} \u202Efin\u202C \uE000";

    @Test
    void readsBackWhatItWrote() {
        List<Cue> cues = cues(Language.FR, FRENCH);
        for (String file : List.of(Srt.write(cues), WebVtt.write(cues))) {
            List<Read> read = read(file);
            assertThat(read).hasSameSizeAs(cues);
            for (int i = 0; i < cues.size(); i++) {
                assertThat(read.get(i).text()).isEqualTo(cues.get(i).text());
                assertThat(read.get(i).start().minus(cues.get(i).start()).abs()).isLessThan(Duration.ofMillis(1));
                assertThat(read.get(i).end().minus(cues.get(i).end()).abs()).isLessThan(Duration.ofMillis(1));
            }
        }
    }

    @Test
    void beginsWebVttWithItsName() {
        assertThat(WebVtt.write(cues(Language.FR, FRENCH))).startsWith("WEBVTT\n\n1\n00:00:00.133 --> ");
    }

    @Test
    void writesHoursAndManyHours() {
        Duration late = Duration.ofHours(101).plusMillis(7);
        TimedWord word = new TimedWord("x", late, late.plusSeconds(1), true);
        Cue cue = new Cue(late, late.plusSeconds(1), List.of(List.of(word)));
        assertThat(Srt.write(List.of(cue))).contains("101:00:00,007 --> 101:00:01,007");
    }

    @Test
    void escapesWhatWebVttWouldObey() {
        String file = WebVtt.write(cues(Language.FR, HOSTILE));
        assertThat(file).contains("&lt;i&gt;x&lt;/i&gt;", "&amp;", "--&gt;");
        assertThat(file.lines().filter(line -> line.contains("-->")))
                .allMatch(line -> TIMES.matcher(line).matches());
        assertThat(file).doesNotContain("\u202E", "\uE000");
    }

    @Test
    void leavesNoTagInSubRip() {
        String file = Srt.write(cues(Language.FR, HOSTILE));
        assertThat(file).doesNotContain("<", "{", "\\", "\u202E");
        assertThat(file.lines().filter(line -> line.contains("-->")))
                .allMatch(line -> TIMES.matcher(line).matches());
    }

    @Test
    void leavesNoTagOfTheUserInAdvancedSubStation() {
        String file = AdvancedSubStation.write(cues(Language.FR, HOSTILE), style());
        String spoken = file.lines()
                .filter(line -> line.startsWith("Dialogue"))
                .map(line -> line.replaceAll("(?<!\\\\)\\{\\\\(pos\\(540,1150\\)|c|c&H[0-9A-F]{6}&)}", ""))
                .map(line -> line.substring(line.indexOf(",,0,0,0,,") + 9))
                .reduce("", (a, b) -> a + "\n" + b);
        assertThat(spoken).contains("b1");
        assertThat(spoken).doesNotContainPattern("(?<!\\\\)\\{").doesNotContain("\\b", "\\p");
    }

    @Test
    void keepsArabicInLogicalOrderWithoutPresentationForms() {
        String file = Srt.write(cues(Language.AR, "\uFEE1\uFEDF\uFE8E أهلا بكم في الجزائر."));
        assertThat(file).contains("أهلا بكم في الجزائر.");
        assertThat(file).doesNotContainPattern("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC\\u2067\\u2069]");
    }

    @Test
    void isolatesOnlyMixedLines() {
        String file = Srt.write(cues(Language.AR, "استعمل YouTube في 2024"));
        assertThat(file).contains("\u2067استعمل YouTube في 2024\u2069\n");
        assertThat(Srt.write(cues(Language.AR, "YouTube منصة كبيرة جدا"))).contains("\u2067YouTube منصة");
        assertThat(Srt.write(cues(Language.FR, "Le mot سلام veut dire paix"))).doesNotContain("\u2067");
    }

    @Test
    void lightsEveryWordInTurn() {
        List<Cue> cues = cues(Language.FR, "Un deux trois");
        String file = AdvancedSubStation.write(cues, style());
        List<String> events =
                file.lines().filter(line -> line.startsWith("Dialogue")).toList();
        assertThat(events).hasSize(3);
        assertThat(events.get(0)).endsWith("{\\c&H00D4FF&}Un{\\c} deux trois");
        assertThat(events.get(2)).endsWith("Un deux {\\c&H00D4FF&}trois{\\c}");
        for (int i = 1; i < 3; i++) {
            String end = events.get(i - 1).split(",")[2];
            assertThat(events.get(i).split(",")[1]).isEqualTo(end);
        }
    }

    static SubStationStyle style() {
        return new SubStationStyle(
                Canvas.VERTICAL,
                SubStationStyle.Typeface.INTER,
                SubStationStyle.Typeface.NOTO_SANS_ARABIC,
                72,
                0xFFFFFF,
                0xFFD400,
                0x101018,
                7,
                1150);
    }

    private static List<Cue> cues(Language language, String text) {
        return new CueBreaker(CaptionProfile.track(language), language)
                .cues(Spoken.lines(13, Duration.ofMillis(300), text));
    }

    private record Read(Duration start, Duration end, String text) {}

    private static List<Read> read(String file) {
        List<Read> cues = new ArrayList<>();
        for (String block : file.split("\n\n")) {
            Matcher times = TIMES.matcher(block);
            if (times.find()) {
                String text = block.substring(times.end() + 1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
                cues.add(new Read(time(times, 1), time(times, 5), text));
            }
        }
        return cues;
    }

    private static Duration time(Matcher times, int group) {
        return Duration.ofHours(Long.parseLong(times.group(group)))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)));
    }
}
