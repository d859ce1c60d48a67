/**
 * How each sound effect is made: one recipe a sound, out of the parts. Promises exactly the frames that were ordered, events that
 * have died away by the end and surroundings that never repeat. Level, fades and what it is asked for by are not its business.
 */
@NullMarked
package com.iafactory.studio.engine.effect.recipe;

import org.jspecify.annotations.NullMarked;
