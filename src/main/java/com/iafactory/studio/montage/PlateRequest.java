package com.iafactory.studio.montage;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.Optional;

/**
 * Everything a plate is drawn from; equal requests give equal pictures. No position in the film is in it, so that a change
 * elsewhere leaves it alone.
 *
 * @param frames length of the shot; a plate can be asked for frames beyond (it is held under the next one's transition)
 * @param wordFrames for each word of the shot the frame, from the start of the shot, at which it is said
 * @param captioned whether burnt-in captions will stand over the plate: in VERTICAL and SQUARE keep the caption zone free
 * @param seed for patterns and other choices without meaning
 */
public record PlateRequest(
        ShotContent content,
        Optional<Illustration> illustration,
        Camera camera,
        Canvas canvas,
        Look look,
        Language language,
        int frames,
        List<Integer> wordFrames,
        boolean captioned,
        long seed) {
    public PlateRequest {
        wordFrames = List.copyOf(wordFrames);
    }

    PlateRequest withCamera(Camera other) {
        return new PlateRequest(
                content, illustration, other, canvas, look, language, frames, wordFrames, captioned, seed);
    }
}
