/**
 * Cues with word timings, line breaking, lint, SRT, VTT and ASS. Pure: no vendor, no web, no database, no process.
 */
@NullMarked
package com.iafactory.studio.caption;

import org.jspecify.annotations.NullMarked;
