package com.iafactory.studio.caption;

import java.time.Duration;

/**
 * A word and when it is heard, from the start of the cut.
 *
 * @param text as shown, punctuation attached
 * @param endsLine whether it is the last word of a spoken line; cues never run over it
 */
public record TimedWord(String text, Duration start, Duration end, boolean endsLine) {}
