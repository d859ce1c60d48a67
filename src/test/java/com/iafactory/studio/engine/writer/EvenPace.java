package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Pace;
import java.time.Duration;

/** A voice of even speed: about 15 characters a second, as the real ones have, and a breath before each sentence. */
record EvenPace(int charactersPerMinute) implements Pace {
    static final EvenPace USUAL = new EvenPace(880);

    @Override
    public Duration of(String text) {
        return Duration.ofMillis(250 + 60_000L * text.codePointCount(0, text.length()) / charactersPerMinute);
    }
}
