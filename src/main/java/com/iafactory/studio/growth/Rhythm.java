package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptSegment;
import com.iafactory.studio.script.Words;
import java.time.Duration;

/**
 * How long a film lasts and how fast it is spoken, as planned by its script. Segments carry the plan; what is said outside
 * of them is taken at their pace.
 *
 * @param seconds length of the whole film
 * @param wordsPerSecond with the pauses
 */
record Rhythm(double seconds, double wordsPerSecond) {
    Duration length() {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    static Rhythm of(Screenplay screenplay, Phrasebook book) {
        double spoken = 0;
        double words = 0;
        double end = 0;
        for (ScriptSegment segment : screenplay.script().segments()) {
            words += Words.of(segment.content()).size();
            spoken += segment.timestampEnd() - segment.timestampStart();
            end = Math.max(end, segment.timestampEnd());
        }
        double pace = words > 0 && spoken > 0 ? words / spoken : book.wordsPerSecond();
        if (end <= 0) {
            return new Rhythm(screenplay.film().words().size() / pace, pace);
        }
        int after = screenplay.film().lines().stream()
                .filter(line -> line.role() == Line.Role.OUTRO || line.role() == Line.Role.CALL_TO_ACTION)
                .mapToInt(line -> line.words().size())
                .sum();
        return new Rhythm(end + after / pace, pace);
    }
}
