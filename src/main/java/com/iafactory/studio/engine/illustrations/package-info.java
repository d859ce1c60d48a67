/**
 * The open illustration set (Fluent Emoji Flat by Microsoft, MIT, in Iconify form) and how a picture is found by the words of
 * a film. Promises that every name it gives out exists in the set, and that the same text finds the same pictures. Must not
 * know shots, plates or pixels: it deals in words, names and SVG text.
 */
@NullMarked
package com.iafactory.studio.engine.illustrations;

import org.jspecify.annotations.NullMarked;
