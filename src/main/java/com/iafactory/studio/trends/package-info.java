/**
 * What people look at now: items of feeds a user follows, and what a user noted. Keeps them for a month, cleaned, and finds those that
 * have to do with a subject, for the scriptwriter. All of it is foreign text: it is quoted to a model, and never a source of facts.
 *
 * <p>A user's id is part of every query. Knows nothing of scripts, models and the web.
 */
@NullMarked
package com.iafactory.studio.trends;

import org.jspecify.annotations.NullMarked;
