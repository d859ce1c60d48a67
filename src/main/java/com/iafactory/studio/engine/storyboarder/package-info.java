/**
 * The offline storyboarder: cuts what is said into shots and chooses for each a layout, the words to set, a picture and a
 * motion. Promises that the shots part the words of a cut without gap or overlap, that the same cut gives the same storyboard,
 * and that a change in one sentence leaves the shots of others alone. Must not know pixels, fonts, sound or FFmpeg.
 */
@NullMarked
package com.iafactory.studio.engine.storyboarder;

import org.jspecify.annotations.NullMarked;
