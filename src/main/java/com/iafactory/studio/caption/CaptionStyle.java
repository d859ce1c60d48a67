package com.iafactory.studio.caption;

import com.iafactory.studio.media.Canvas;

/**
 * How burnt-in captions look.
 *
 * @param canvas picture they are made for
 * @param font family name; letters, digits and spaces
 * @param size letter height in pixels of the canvas
 * @param text colour 0xRRGGBB
 * @param spoken colour of the word being said
 * @param outline colour around the letters
 * @param outlineWidth pixels
 * @param centreY where the middle of the cue stands, pixels from the top
 */
public record CaptionStyle(
        Canvas canvas, String font, int size, int text, int spoken, int outline, int outlineWidth, int centreY) {
    public CaptionStyle {
        if (!font.matches("[A-Za-z0-9 -]+")) {
            throw new IllegalArgumentException("not the name of a font family: " + font);
        }
    }
}
