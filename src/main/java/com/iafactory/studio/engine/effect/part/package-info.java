/**
 * What sounds are built of: noise, filters, modes that ring, rooms, curves and chance from a seed. Promises the same samples on
 * every machine: whatever Java leaves open to its platform is taken from {@link StrictMath}. Must not know what it is used for.
 */
@NullMarked
package com.iafactory.studio.engine.effect.part;

import org.jspecify.annotations.NullMarked;
