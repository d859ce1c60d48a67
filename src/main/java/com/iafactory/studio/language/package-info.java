/**
 * What the studio has language models do: scripts, storyboards' imagery, thumbnails and what is said beside a film,
 * subtitles and whole screenplays in other languages. Prompts
 * are files with versions; foreign text enters them through one renderer; whatever comes back is checked here, repaired at most once,
 * and refused otherwise. The model has no tools, no keys and nothing to spend. Knows no vendor, no HTTP, no database.
 */
@NullMarked
package com.iafactory.studio.language;

import org.jspecify.annotations.NullMarked;
