package com.iafactory.studio.montage.mix;

import com.iafactory.studio.process.Processes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** A sound effect that came from elsewhere, made exactly as long as asked; it keeps its beginning. */
public final class EffectSound {
    private static final double FADE_OUT = 0.05;

    private EffectSound() {}

    /**
     * @param sound a sound file of the studio's own
     * @param wav stereo, 48 kHz, 16 bit
     * @throws com.iafactory.studio.media.StudioException code {@code sound-effect-not-fitted}
     */
    public static void fit(Path sound, Duration length, Path wav) {
        String filter = FittedSound.exactly(length)
                + String.format(
                        Locale.ROOT, ",afade=t=out:st=%.3f:d=%.3f", FittedSound.seconds(length) - FADE_OUT, FADE_OUT);
        Processes.run(FittedSound.program(sound, false, length, filter, wav))
                .orFail("sound-effect-not-fitted", "The sound could not be made as long as asked");
    }
}
