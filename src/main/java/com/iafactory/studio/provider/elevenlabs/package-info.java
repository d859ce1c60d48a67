/**
 * ElevenLabs: voice with the time of every letter, music, sound effects, voices made from samples. The only place that knows its
 * hosts and JSON. Answers at once to everything, so a call that is cut is lost: it has no list of what was made.
 */
@NullMarked
package com.iafactory.studio.provider.elevenlabs;

import org.jspecify.annotations.NullMarked;
