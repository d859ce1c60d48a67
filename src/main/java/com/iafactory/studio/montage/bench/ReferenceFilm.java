package com.iafactory.studio.montage.bench;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.TimedWord;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.EncoderSettings;
import com.iafactory.studio.montage.RenderPlan;
import com.iafactory.studio.montage.TimedShot;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.storyboard.WordRange;
import com.iafactory.studio.time.RationalTime;
import com.iafactory.studio.time.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The film every renderer is measured with: 30 s, 1080x1920, 30 frames a second, six detailed full-frame pictures in slow
 * zoom, half-second cross-fades, three-word captions with the spoken word marked.
 */
final class ReferenceFilm {
    static final int PICTURES = 6;
    static final int FRAMES = 150;
    private static final Duration WORD = Duration.ofMillis(330);
    private static final String TEXT = """
            Chaque matin la lumière descend lentement sur les crêtes et le vent porte jusqu'à la plaine l'odeur des cèdres
            Les bergers connaissent ce moment où la montagne semble respirer avec eux puis tout s'éveille d'un seul coup
            """;

    private ReferenceFilm() {}

    static RenderPlan plan(EncoderSettings encoder) {
        List<TimedShot> shots = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            Shot shot = new Shot(
                    new WordRange(0, 0),
                    new ShotContent.Statement(Phrase.still("picture " + i)),
                    Optional.empty(),
                    i % 2 == 0 ? Camera.PUSH_IN : Camera.PULL_OUT,
                    i == 0 ? Transition.CUT : Transition.CROSSFADE,
                    Duration.ZERO);
            shots.add(new TimedShot(shot, new TimeRange((long) i * FRAMES, (i + 1L) * FRAMES), List.of(), -1));
        }
        RationalTime duration = RationalTime.ofFrames((long) PICTURES * FRAMES);
        return RenderPlan.of(
                new Timeline(shots, List.of(), List.of(), List.of(), duration),
                cues(duration.toDuration()),
                new RenderPlan.Appearance(
                        Canvas.VERTICAL,
                        shot -> new Look("photograph", 0, Optional.empty()),
                        Language.FR,
                        Direction.LEFT_TO_RIGHT,
                        CaptionStyle.PLAIN,
                        encoder,
                        2026));
    }

    private static List<Cue> cues(Duration end) {
        List<String> words = Words.of(TEXT);
        List<Cue> cues = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (int next = 0; at.plus(WORD.multipliedBy(3)).compareTo(end) <= 0; next += 3) {
            List<TimedWord> line = new ArrayList<>();
            Duration start = at;
            for (int i = 0; i < 3; i++) {
                line.add(new TimedWord(words.get((next + i) % words.size()), at, at.plus(WORD), i == 2));
                at = at.plus(WORD);
            }
            cues.add(new Cue(start, at, List.of(line)));
        }
        return cues;
    }
}
