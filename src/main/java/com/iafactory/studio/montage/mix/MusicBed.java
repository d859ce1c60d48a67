package com.iafactory.studio.montage.mix;

import com.iafactory.studio.process.Processes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Music that came from elsewhere, made exactly as long as a cut: cut off with a fade, or played again from its start. */
public final class MusicBed {
    private static final double FADE_IN = 0.4;
    private static final double FADE_OUT = 2.5;

    private MusicBed() {}

    /**
     * @param sound a sound file of the studio's own
     * @param present its length
     * @param wav stereo, 48 kHz, 16 bit
     * @throws com.iafactory.studio.media.StudioException code {@code music-not-fitted}
     */
    public static void fit(Path sound, Duration present, Duration length, Path wav) {
        double seconds = FittedSound.seconds(length);
        double fade = Math.min(FADE_OUT, seconds / 4);
        String filter = String.format(
                        Locale.ROOT,
                        "afade=t=in:d=%.3f,afade=t=out:st=%.3f:d=%.3f,",
                        Math.min(FADE_IN, seconds / 8),
                        seconds - fade,
                        fade)
                + FittedSound.exactly(length);
        boolean again = present.compareTo(length) < 0;
        Processes.run(FittedSound.program(sound, again, length, filter, wav))
                .orFail("music-not-fitted", "The music could not be made as long as the film");
    }
}
