/**
 * The offline voice: espeak-ng in processes of its own, with the exact time of every word. Promises the same samples for the
 * same text whatever was said before, and that neither a crash nor a hang of the library harms the studio. Knows nothing of
 * films, music or the mix; the whole voice stem is shaped later, a line is only cleaned and levelled.
 */
@NullMarked
package com.iafactory.studio.engine.voice;

import org.jspecify.annotations.NullMarked;
