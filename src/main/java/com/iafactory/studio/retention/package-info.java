/**
 * How long media are kept, and the removing of what nothing refers to: from the media store, from this machine's folder, and from
 * tables. Decides by what the owning rooms say ({@code MediaOwner}, {@code Upkeep}) and knows none of them. Promises that nothing goes
 * that a project, script, take, sound or upload refers to, nor what may be about to be recorded.
 */
@NullMarked
package com.iafactory.studio.retention;

import org.jspecify.annotations.NullMarked;
