/**
 * Numbers written out in words: reads them in the six languages, also joined to digits ({@code 3 millions}). One table a language, one
 * grammar for all. Says which of them state a figure, and which only count, order or exaggerate. Knows nothing of scripts and checks.
 */
@NullMarked
package com.iafactory.studio.language.numeral;

import org.jspecify.annotations.NullMarked;
