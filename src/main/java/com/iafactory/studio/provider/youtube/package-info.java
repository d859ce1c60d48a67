/**
 * YouTube: films uploaded by its Data API v3 in an upload that can go on after any break, and made public by YouTube itself at their time.
 * The only place that knows its hosts, its JSON and its limits. Keeps nothing.
 */
@NullMarked
package com.iafactory.studio.provider.youtube;

import org.jspecify.annotations.NullMarked;
