/**
 * Sounds that are asked for by themselves, outside of any film: a text spoken, a piece of music, a sound. Made on the queue of work for processors, or
 * of waiting for services; kept in the
 * user's library under the digest of all that went into them, so that the same wish is made once. A user's id is part of every
 * question asked on behalf of a user. Knows makers only by their capabilities.
 */
@NullMarked
@NamedInterface("sound")
package com.iafactory.studio.production.sound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
