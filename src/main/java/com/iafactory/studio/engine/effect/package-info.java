/**
 * The offline maker of sound effects: computes rain, steps or a bell from what such things do, without recordings. Promises the same
 * bytes for the same request on every machine, exactly the length asked for, a beginning and an end in silence, and a refusal of what
 * it does not know. Must not know films, services or money.
 */
@NullMarked
package com.iafactory.studio.engine.effect;

import org.jspecify.annotations.NullMarked;
