package com.iafactory.studio.montage;

import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.time.TimeRange;
import java.util.List;

/**
 * A shot bound to its frames.
 *
 * @param range frames of the cut; the shots of a timeline follow each other without gap
 * @param wordFrames one a word of the shot: the frame from the start of the shot at which it is said
 * @param chapter index of the chapter it belongs to, -1 outside
 */
public record TimedShot(Shot shot, TimeRange range, List<Integer> wordFrames, int chapter) {
    public TimedShot {
        wordFrames = List.copyOf(wordFrames);
    }
}
