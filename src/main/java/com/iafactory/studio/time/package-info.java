/**
 * Exact time: frame rates, instants counted in frames, ranges. Plain values; no I/O, no Spring, no rounding that is not named.
 */
@NullMarked
package com.iafactory.studio.time;

import org.jspecify.annotations.NullMarked;
