/**
 * Music through a gateway that speaks the shape third parties have given Suno: Suno itself has no public API. Off until somebody configures a
 * base URL and a key. The only place that knows that JSON. Errors come as HTTP 200 with a code; 429 means there that the credit is spent.
 */
@NullMarked
package com.iafactory.studio.provider.suno;

import org.jspecify.annotations.NullMarked;
