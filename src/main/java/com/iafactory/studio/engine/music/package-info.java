/**
 * The offline composer: writes a bed of music from a seed by rules of harmony, rhythm and form, as a MIDI file, and has it
 * played by FluidSynth with a free sound font. Promises the same bytes for the same request on the same synthesiser and
 * font, exactly the length asked for, and an ending on the tonic. Must not know films, speech or the mix.
 */
@NullMarked
package com.iafactory.studio.engine.music;

import org.jspecify.annotations.NullMarked;
