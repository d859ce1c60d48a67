/**
 * The pieces of a film and the plan that names them: script, storyboards, voice, music, segments, mix, deliverables, growth. Each
 * class names one kind of piece: its digest, what it needs and the work that makes it.
 */
@NullMarked
@NamedInterface("film")
package com.iafactory.studio.production.film;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
