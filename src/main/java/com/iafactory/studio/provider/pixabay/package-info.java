/** Footage of Pixabay: photographs and clips that cost nothing. */
@NullMarked
@NamedInterface("pixabay")
package com.iafactory.studio.provider.pixabay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
