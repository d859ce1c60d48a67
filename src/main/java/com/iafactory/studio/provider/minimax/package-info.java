/**
 * MiniMax (Hailuo): clips by both of its APIs, pictures, music. The only place that knows its hosts and JSON. Most of its errors come as
 * HTTP 200 with a code in {@code base_resp}; it has no list of jobs, so a creation that ended unclearly cannot be looked up.
 */
@NullMarked
package com.iafactory.studio.provider.minimax;

import org.jspecify.annotations.NullMarked;
