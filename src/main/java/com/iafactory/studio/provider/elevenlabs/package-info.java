/**
 * ElevenLabs: voice with the time of every letter, music, sound effects, voices made from samples. The only place that knows its
 * hosts and JSON. Answers at once to everything, so a call that is cut is lost, but for speech: of that it keeps a history, in which a
 * line is looked for and from which it is fetched.
 */
@NullMarked
package com.iafactory.studio.provider.elevenlabs;

import org.jspecify.annotations.NullMarked;
