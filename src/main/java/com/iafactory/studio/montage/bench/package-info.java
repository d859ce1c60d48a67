/**
 * The render benchmark: the studio's renderer against x264 alone on the very same frames. Part of the product so that anyone
 * can repeat it; nothing else may depend on it.
 */
@NamedInterface("bench")
@NullMarked
package com.iafactory.studio.montage.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
