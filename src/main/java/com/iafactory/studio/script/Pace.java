package com.iafactory.studio.script;

import java.time.Duration;

/** The real speaking rate of a voice. */
@FunctionalInterface
public interface Pace {
    /** How long the voice takes to say the text, without the pause after it. */
    Duration of(String text);

    /** Pause after a sentence, and before and after a chapter's title. */
    Duration SENTENCE_PAUSE = Duration.ofMillis(300);

    Duration CHAPTER_PAUSE = Duration.ofMillis(700);
}
