/**
 * Frames in YUV 4:2:0, sprites, layers and the compositor that draws them with sub-pixel motion.
 */
@NamedInterface("picture")
@NullMarked
package com.iafactory.studio.montage.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
