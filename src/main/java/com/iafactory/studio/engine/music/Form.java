package com.iafactory.studio.engine.music;

import com.iafactory.studio.take.MusicRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a piece lies in time: chapters of whole beats whose tempo bends a little so that each begins exactly where it was asked
 * to, then the last chord.
 *
 * @param chapters at least one
 * @param ending seconds from the last chord to the end of the piece
 */
record Form(List<Chapter> chapters, double ending) {
    /** The last chord sounds within the last four seconds, with room to die away. */
    private static final double ENDING = 3.4;

    private static final double SHORTEST_CHAPTER = 2;
    private static final double SHORTEST_BEAT = 0.5;
    private static final double LONGEST_BEAT = 1;

    /** A chapter of the film. */
    record Chapter(int beats, double secondsPerBeat) {
        double seconds() {
            return beats * secondsPerBeat;
        }

        /** Bars of four beats; what is left over makes the last bar shorter or, by one beat, longer. */
        List<Integer> bars() {
            List<Integer> bars = new ArrayList<>();
            int left = beats;
            while (left > 5) {
                bars.add(4);
                left -= 4;
            }
            bars.add(left);
            return bars;
        }
    }

    Form {
        chapters = List.copyOf(chapters);
    }

    static Form of(MusicRequest request, double beat) {
        double duration = seconds(request.duration());
        double ending = Math.min(ENDING, duration / 2);
        double end = duration - ending;
        List<Double> starts = new ArrayList<>(List.of(0.0));
        for (Duration section : request.sections()) {
            double start = seconds(section);
            if (start - starts.getLast() >= SHORTEST_CHAPTER && end - start >= SHORTEST_CHAPTER) {
                starts.add(start);
            }
        }
        starts.add(end);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            chapters.add(chapter(starts.get(i) - starts.get(i - 1), beat));
        }
        return new Form(chapters, ending);
    }

    private static Chapter chapter(double seconds, double beat) {
        int beats = (int) Math.max(1, Math.round(seconds / beat));
        if (seconds / beats < SHORTEST_BEAT) {
            beats = (int) Math.max(1, Math.floor(seconds / SHORTEST_BEAT));
        } else if (seconds / beats > LONGEST_BEAT) {
            beats = (int) Math.ceil(seconds / LONGEST_BEAT);
        }
        return new Chapter(beats, seconds / beats);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** Seconds before the last chord. */
    double body() {
        return chapters.stream().mapToDouble(Chapter::seconds).sum();
    }

    int barCount() {
        return chapters.stream().mapToInt(chapter -> chapter.bars().size()).sum();
    }
}
