package com.iafactory.studio.caption;

import com.iafactory.studio.media.Direction;
import java.util.List;

/**
 * The reading direction of cues, seen from the whole track: a foreign name at the beginning of an Arabic cue does not turn the
 * cue around.
 *
 * @param track direction of most letters of the track
 */
record TextDirection(Direction track) {
    static TextDirection of(List<Cue> cues) {
        long right = 0;
        long left = 0;
        for (Cue cue : cues) {
            right += letters(cue.text(), true);
            left += letters(cue.text(), false);
        }
        return new TextDirection(right > left ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    Direction of(Cue cue) {
        if (!track.rightToLeft()) {
            return Direction.of(cue.text());
        }
        boolean foreign = letters(cue.text(), true) == 0 && letters(cue.text(), false) > 0;
        return foreign ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
    }

    private static long letters(String text, boolean rightToLeft) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Direction.of(Character.toString(c)).rightToLeft() == rightToLeft)
                .count();
    }
}
