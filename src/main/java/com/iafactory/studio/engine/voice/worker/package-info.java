/**
 * The small process that holds libespeak-ng, and the messages it exchanges with the studio over standard input and output.
 * Everything that touches native memory is here. Uses nothing but the JDK, so that it starts fast.
 */
@NullMarked
package com.iafactory.studio.engine.voice.worker;

import org.jspecify.annotations.NullMarked;
