/**
 * Scenes and shots: what is seen while a line is heard. Knows the script; knows nothing of pixels, fonts or FFmpeg.
 */
@NullMarked
package com.iafactory.studio.storyboard;

import org.jspecify.annotations.NullMarked;
