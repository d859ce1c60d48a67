/**
 * Where time, ids and chance come from: one clock, one source of ids, one maker of secrets. Every other room is given them and
 * can be given others in a test. Knows no other room but plain values.
 */
@NullMarked
package com.iafactory.studio.origin;

import org.jspecify.annotations.NullMarked;
