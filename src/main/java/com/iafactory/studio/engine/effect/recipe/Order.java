package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Sound;

/** One sound to be made. The chance is used up by making it. */
public record Order(int frames, Manner manner, Chance chance) {
    public Order {
        if (frames <= 0) {
            throw new IllegalArgumentException("a sound of " + frames + " frames");
        }
    }

    double seconds() {
        return frames / (double) Sound.RATE;
    }

    double force() {
        return manner.force();
    }

    double pace() {
        return manner.pace();
    }

    Sound silence() {
        return new Sound(frames);
    }
}
