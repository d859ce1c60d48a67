/**
 * Arithmetic on one line of voice: trimming, resampling, gentle filters, loudness, WAV. Pure and deterministic to the bit
 * ({@code StrictMath} for every coefficient); knows neither text nor espeak-ng.
 */
@NullMarked
package com.iafactory.studio.engine.voice.sound;

import org.jspecify.annotations.NullMarked;
