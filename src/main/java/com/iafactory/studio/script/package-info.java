/**
 * Brief, source document, script and its lines. Knows text and nothing of sound, pictures or files beyond the source.
 */
@NullMarked
package com.iafactory.studio.script;

import org.jspecify.annotations.NullMarked;
