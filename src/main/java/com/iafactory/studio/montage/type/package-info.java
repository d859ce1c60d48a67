/**
 * Typefaces, shaping and glyph coverage, shared by plates and captions.
 */
@NamedInterface("type")
@NullMarked
package com.iafactory.studio.montage.type;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
