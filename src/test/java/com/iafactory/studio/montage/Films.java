package com.iafactory.studio.montage;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.TimedWord;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.storyboard.WordRange;
import com.iafactory.studio.time.RationalTime;
import com.iafactory.studio.time.TimeRange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small films for tests. */
final class Films {
    static final EncoderSettings QUICK = new EncoderSettings("superfast", 28, 60, 12_000, 1);

    private Films() {}

    /** Shots of the given texts, each {@code frames} long; the first begins with a cut, the others with {@code entry}. */
    static Timeline timeline(List<String> texts, int frames, Transition entry) {
        List<TimedShot> shots = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Shot shot = new Shot(
                    new WordRange(0, 0),
                    new ShotContent.Statement(Phrase.still(texts.get(i))),
                    Optional.empty(),
                    i % 2 == 0 ? Camera.PUSH_IN : Camera.PULL_OUT,
                    i == 0 ? Transition.CUT : entry,
                    Duration.ZERO);
            shots.add(new TimedShot(shot, new TimeRange((long) i * frames, (i + 1L) * frames), List.of(), -1));
        }
        return new Timeline(
                shots, List.of(), List.of(), List.of(), RationalTime.ofFrames((long) texts.size() * frames));
    }

    static RenderPlan plan(Timeline timeline, List<Cue> burnt, Canvas canvas) {
        return RenderPlan.of(
                timeline,
                burnt,
                new RenderPlan.Appearance(
                        canvas,
                        shot -> new Look("photograph", 0, Optional.empty()),
                        Language.FR,
                        Direction.LEFT_TO_RIGHT,
                        CaptionStyle.PLAIN,
                        QUICK,
                        7));
    }

    /** One cue of one line, each word lasting the given time. */
    static Cue cue(Duration start, Duration word, String... words) {
        List<TimedWord> timed = new ArrayList<>();
        Duration at = start;
        for (String text : words) {
            timed.add(new TimedWord(text, at, at.plus(word), false));
            at = at.plus(word);
        }
        return new Cue(start, at, List.of(timed));
    }

    /** Sound made by FFmpeg from a description of a source. */
    static Path sound(Path m4a, String source) {
        Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-v",
                                "error",
                                "-y",
                                "-f",
                                "lavfi",
                                "-i",
                                source,
                                "-ac",
                                "2",
                                "-ar",
                                "48000",
                                "-c:a",
                                "aac",
                                "-b:a",
                                "128k",
                                "-fflags",
                                "+bitexact",
                                m4a.toString()),
                        Duration.ofMinutes(1)))
                .orFail("sound-failed", "no sound");
        return m4a;
    }
}
