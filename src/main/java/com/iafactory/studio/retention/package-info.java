/**
 * How long media are kept. Decides and removes nothing: the caller says what a project refers to, and does the removing. Promises
 * that nothing a project refers to, and nothing of a project that is not finished, is ever named for removal.
 */
@NullMarked
package com.iafactory.studio.retention;

import org.jspecify.annotations.NullMarked;
