/** The start script {@code studio}, run by the shells it is written for. */
@NullMarked
package com.iafactory.studio.launcher;

import org.jspecify.annotations.NullMarked;
