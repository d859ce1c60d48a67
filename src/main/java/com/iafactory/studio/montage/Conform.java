package com.iafactory.studio.montage;

import com.iafactory.studio.caption.TimedWord;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.storyboard.Scene;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.take.Speech;
import com.iafactory.studio.time.FrameRate;
import com.iafactory.studio.time.RationalTime;
import com.iafactory.studio.time.TimeRange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Binds an approved storyboard to the voice that was really spoken: every word gets its time, every shot its frames. Pure.
 *
 * <p>A shot begins a little before its first word, so that the picture is there when the word is heard.
 *
 * <p>Every line starts on a grid of three frames (100 ms, the smallest that is whole in frames and in nanoseconds) and everything
 * inside it is counted from there. So a change in one line moves the shots after it as they are, without a frame of difference
 * inside them, and what was rendered of them still fits.
 */
public final class Conform {
    /** Breath of silence before the first word. */
    private static final Duration LEAD_IN = Duration.ofMillis(150);

    /** How long before its first word a shot comes; less than half of the shortest pause. */
    private static final Duration ANTICIPATION = Duration.ofMillis(120);

    /** Frames between the points at which a line may start. */
    private static final int GRID = 3;

    /** Silence after the last word when the last shot asks for none. */
    private static final Duration TAIL = Duration.ofMillis(400);

    private Conform() {}

    /** @param voice the spoken line and its sound file for a text */
    public static Timeline of(Cut cut, Storyboard board, Function<Line, Take> voice) {
        List<SpokenLine> speech = new ArrayList<>();
        List<TimedWord> words = new ArrayList<>();
        Duration cursor = LEAD_IN;
        for (int i = 0; i < cut.lines().size(); i++) {
            Line line = cut.lines().get(i);
            if (i > 0) {
                cursor = cursor.plus(pause(cut.lines().get(i - 1), line));
            }
            cursor = onGrid(cursor);
            Take take = voice.apply(line);
            speech.add(new SpokenLine(line, take.wav(), cursor, take.speech().duration()));
            addWords(words, line, take.speech(), cursor);
            cursor = cursor.plus(take.speech().duration());
        }
        List<TimedShot> shots = shots(cut, board, words, cursor);
        long end = shots.getLast().range().end();
        return new Timeline(shots, speech, words, chapters(cut, shots, end), RationalTime.ofFrames(end));
    }

    /** A line as it was spoken. */
    public record Take(Speech speech, Path wav) {}

    private static Duration pause(Line before, Line after) {
        boolean chapter = after.role() == Line.Role.CHAPTER || before.role() == Line.Role.CHAPTER;
        // The grid adds 50 ms on average.
        return (chapter ? Pace.CHAPTER_PAUSE : Pace.SENTENCE_PAUSE).minusMillis(50);
    }

    /** The next point of the grid at or after a time; exact, as three frames are 100 ms. */
    private static Duration onGrid(Duration time) {
        long step = RationalTime.ofFrames(GRID).toDuration().toNanos();
        return Duration.ofNanos(Math.ceilDiv(time.toNanos(), step) * step);
    }

    private static void addWords(List<TimedWord> words, Line line, Speech speech, Duration start) {
        List<String> texts = line.words();
        if (texts.size() != speech.words().size()) {
            throw new IllegalStateException("voice gave " + speech.words().size() + " words for: " + line.text());
        }
        for (int w = 0; w < texts.size(); w++) {
            Speech.SpokenWord spoken = speech.words().get(w);
            words.add(new TimedWord(
                    texts.get(w), start.plus(spoken.start()), start.plus(spoken.end()), w == texts.size() - 1));
        }
    }

    private static List<TimedShot> shots(Cut cut, Storyboard board, List<TimedWord> words, Duration speechEnd) {
        List<Placed> placed = new ArrayList<>();
        long cursor = 0;
        for (Scene scene : board.scenes()) {
            for (Shot shot : scene.shots()) {
                long start = placed.isEmpty() ? 0 : Math.max(cursor + 1, startOf(shot, words, speechEnd));
                placed.add(new Placed(shot, scene.chapter(), start));
                cursor = start;
            }
        }
        Duration tail = placed.getLast().shot().hold();
        if (placed.getLast().shot().words().length() > 0) {
            tail = tail.isZero() ? TAIL : tail;
        }
        Duration lastStart = RationalTime.ofFrames(placed.getLast().start()).toDuration();
        Duration base = placed.getLast().shot().words().length() > 0 ? speechEnd : later(lastStart, speechEnd);
        long end = Math.max(cursor + 1, frame(base.plus(tail)));
        List<TimedShot> shots = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed p = placed.get(i);
            long stop = i + 1 < placed.size() ? placed.get(i + 1).start() : end;
            List<Integer> wordFrames = words
                    .subList(p.shot().words().first(), p.shot().words().end())
                    .stream()
                    .map(word -> (int) Math.max(0, frame(word.start()) - p.start()))
                    .toList();
            shots.add(new TimedShot(p.shot(), new TimeRange(p.start(), stop), wordFrames, p.chapter()));
        }
        if (board.shots().stream().mapToInt(s -> s.words().length()).sum()
                != cut.words().size()) {
            throw new IllegalStateException("the shots of " + cut.name() + " do not part its words");
        }
        return shots;
    }

    private static long startOf(Shot shot, List<TimedWord> words, Duration speechEnd) {
        if (shot.words().length() == 0) {
            return frame(speechEnd.plus(TAIL));
        }
        int first = shot.words().first();
        Duration said = words.get(first).start();
        if (first > 0 && !words.get(first - 1).endsLine()) {
            // Inside a line: in the middle of the gap between two words, which is often none.
            Duration gap = said.minus(words.get(first - 1).end());
            return frame(said.minus(gap.isNegative() ? Duration.ZERO : gap.dividedBy(2)));
        }
        return frame(said.minus(first == 0 ? Duration.ZERO : ANTICIPATION));
    }

    /** Chapters of at least ten seconds with the first at 0:00, as YouTube wants them; shorter ones join their neighbour. */
    private static List<ChapterMark> chapters(Cut cut, List<TimedShot> shots, long end) {
        List<String> titles = cut.lines().stream()
                .filter(line -> line.role() == Line.Role.CHAPTER)
                .map(Line::text)
                .toList();
        List<Long> starts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int c = 0; c < titles.size(); c++) {
            int chapter = c;
            shots.stream().filter(s -> s.chapter() == chapter).findFirst().ifPresent(shot -> {
                starts.add(shot.range().start());
                names.add(titles.get(chapter));
            });
        }
        if (starts.isEmpty()) {
            return List.of();
        }
        long least = (long) (10 * FrameRate.FILM.perSecond());
        if (starts.getFirst() >= least) {
            starts.addFirst(0L);
            names.addFirst(cut.title());
        } else {
            starts.set(0, 0L);
        }
        List<ChapterMark> marks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            long stop = i + 1 < starts.size() ? starts.get(i + 1) : end;
            if (stop - starts.get(i) < least && !marks.isEmpty()) {
                ChapterMark previous = marks.removeLast();
                marks.add(new ChapterMark(
                        previous.title(), new TimeRange(previous.range().start(), stop)));
            } else {
                marks.add(new ChapterMark(names.get(i), new TimeRange(starts.get(i), stop)));
            }
        }
        return marks;
    }

    private static long frame(Duration time) {
        return RationalTime.nearest(time, FrameRate.FILM).frames();
    }

    private static Duration later(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private record Placed(Shot shot, int chapter, long start) {}
}
