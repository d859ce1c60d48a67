package com.iafactory.studio.montage.mix;

import com.iafactory.studio.montage.SpokenLine;
import com.iafactory.studio.time.RationalTime;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything heard in a cut. Equal plans over equal files give equal bytes.
 *
 * @param speech lines of voice; put in order of their start
 * @param music a WAV file, stereo, 48 kHz, 16 bit, as long as the cut; shorter or longer is faded out
 * @param stings may be empty
 * @param duration exact length of the mix
 * @param rate bit rate of the file
 */
public record MixPlan(
        List<SpokenLine> speech, Optional<Path> music, List<Sting> stings, RationalTime duration, AudioRate rate) {
    public MixPlan {
        speech = speech.stream().sorted(Comparator.comparing(SpokenLine::start)).toList();
        stings = stings.stream().sorted(Comparator.comparing(Sting::at)).toList();
        if (duration.frames() <= 0) {
            throw new IllegalArgumentException("a mix has a length, not " + duration.frames() + " frames");
        }
    }

    /** Length in samples a channel. */
    long samples() {
        return Samples.at(duration.toDuration().plusNanos(1));
    }
}
