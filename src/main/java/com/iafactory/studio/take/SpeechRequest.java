package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;

/**
 * A line to be spoken.
 *
 * @param text its words stand apart by single spaces
 * @param voice as the service names it, or one of the studio's names ({@code fr_male}, {@code fr_female}, {@code ar_male},
 *     {@code darija}), or {@code default}
 * @param take 0 for the first; another number asks for another reading
 */
public record SpeechRequest(String text, Language language, String voice, int take) implements TakeRequest {
    /** A calm narrator says about 15 characters a second; only for prices and limits before anything is spoken. */
    private static final int MILLIS_A_CHARACTER = 67;

    @Override
    public Capability capability() {
        return Capability.SPEECH;
    }

    @Override
    public Digest digest() {
        return Digest.of("speech", text, language.code(), voice, Integer.toString(take));
    }

    @Override
    public long quantity() {
        return (long) text.length() * MILLIS_A_CHARACTER;
    }
}
