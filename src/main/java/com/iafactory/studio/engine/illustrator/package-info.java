/**
 * The offline illustrator: draws every layout of a shot as a plate of layers at the size of its canvas, and thumbnails, out
 * of type, geometry and the open illustration set. Promises that equal requests give equal pixels, that text stays inside
 * the safe area and readable on its ground. Must not know where in a film a plate stands, nor how frames are encoded.
 */
@NullMarked
package com.iafactory.studio.engine.illustrator;

import org.jspecify.annotations.NullMarked;
