/**
 * Captions burnt into shorts: set, outlined, the spoken word in a box of accent colour. Draws layers from cues in frames;
 * knows nothing of timelines, encoders or files.
 */
@NamedInterface("caption")
@NullMarked
package com.iafactory.studio.montage.caption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
