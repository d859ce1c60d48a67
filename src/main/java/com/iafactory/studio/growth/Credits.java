package com.iafactory.studio.growth;

/**
 * Who made what the film uses; named in its description.
 *
 * @param illustrations set of pictures and its licence
 * @param music who composed it and with what
 * @param voice engine or voice
 */
public record Credits(String illustrations, String music, String voice) {
    /** What the studio uses when no vendor is configured. */
    public static Credits offline() {
        return new Credits("Fluent Emoji, Microsoft (MIT)", "IAFactory Video Studio Pro, FluidSynth", "eSpeak NG");
    }
}
