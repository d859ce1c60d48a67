/** Footage of Pexels: photographs and clips that cost nothing. */
@NullMarked
@NamedInterface("pexels")
package com.iafactory.studio.provider.pexels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
