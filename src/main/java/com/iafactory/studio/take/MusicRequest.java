package com.iafactory.studio.take;

import com.iafactory.studio.media.Language;
import java.time.Duration;
import java.util.List;

/**
 * A bed of music for a cut.
 *
 * @param duration exact length of the bed
 * @param sections where chapters begin, ascending, within the duration; music changes there
 * @param language colours the harmony (hijaz and the Andalusian cadence for Darija and Arabic)
 * @param seed the same seed and request give the same music, another seed another piece
 */
public record MusicRequest(MusicStyle style, Duration duration, List<Duration> sections, Language language, long seed) {
    public MusicRequest {
        sections = List.copyOf(sections);
    }
}
