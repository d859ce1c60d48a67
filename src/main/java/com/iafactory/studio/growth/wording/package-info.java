/**
 * Words, sentences and figures of a screenplay, seen with the eyes of a headline writer: which words carry the subject,
 * which sentences stand alone, which numbers are worth showing. Knows the six languages and nothing of any platform.
 */
@NullMarked
package com.iafactory.studio.growth.wording;

import org.jspecify.annotations.NullMarked;
