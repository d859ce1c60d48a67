/**
 * Commands. They call rooms; no room calls them.
 */
@NullMarked
package com.iafactory.studio.cli;

import org.jspecify.annotations.NullMarked;
