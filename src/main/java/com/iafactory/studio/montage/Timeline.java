package com.iafactory.studio.montage;

import com.iafactory.studio.caption.TimedWord;
import com.iafactory.studio.time.RationalTime;
import java.util.List;

/**
 * A cut with everything bound to time: what is seen, what is heard, where chapters begin.
 *
 * @param shots without gap or overlap from frame 0 to {@code duration}
 * @param words every word said, in order
 */
public record Timeline(
        List<TimedShot> shots,
        List<SpokenLine> speech,
        List<TimedWord> words,
        List<ChapterMark> chapters,
        RationalTime duration) {
    public Timeline {
        shots = List.copyOf(shots);
        speech = List.copyOf(speech);
        words = List.copyOf(words);
        chapters = List.copyOf(chapters);
    }
}
