/**
 * Brief, source document, script and its lines, and how a source text is read: {@code SourceReader} takes raw text of any
 * kind, finds its language and structure, and leaves nothing in it that a voice cannot say. Knows text and nothing of sound,
 * pictures or files.
 */
@NullMarked
package com.iafactory.studio.script;

import org.jspecify.annotations.NullMarked;
