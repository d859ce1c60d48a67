/**
 * Words every room shares: languages, platforms, formats, canvases, digests, the one exception root. Plain values without I/O.
 */
@NullMarked
package com.iafactory.studio.media;

import org.jspecify.annotations.NullMarked;
