/**
 * The offline engines behind the studio's capabilities: writer, storyboarder, voice, music, sound effects, illustrator. They cost
 * nothing and need no network. Each lives in a package of its own; {@code Engines} hands them out.
 */
@NullMarked
package com.iafactory.studio.engine;

import org.jspecify.annotations.NullMarked;
