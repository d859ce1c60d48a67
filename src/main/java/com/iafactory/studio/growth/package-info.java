/**
 * What helps a film be found and watched: virality score with reasons, titles, description, hashtags, ideas for
 * thumbnails. Reads scripts and never changes them. Pure: the same screenplay gives the same marketing. Nothing is
 * claimed that the film does not say. Must not know pictures, sound, platforms' interfaces, files or the network.
 */
@NullMarked
package com.iafactory.studio.growth;

import org.jspecify.annotations.NullMarked;
