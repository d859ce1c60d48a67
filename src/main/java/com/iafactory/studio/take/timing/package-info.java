/**
 * When words are heard in a sound that comes without their times: found by its pauses and by how long words take to say. Knows sounds and
 * words, no maker.
 */
@NullMarked
@NamedInterface("timing")
package com.iafactory.studio.take.timing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
