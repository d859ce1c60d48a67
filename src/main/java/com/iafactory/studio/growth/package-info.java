/**
 * What helps a film be found and watched: virality score with reasons, titles, descriptions, hashtags. Reads scripts; never changes them.
 */
@NullMarked
package com.iafactory.studio.growth;

import org.jspecify.annotations.NullMarked;
