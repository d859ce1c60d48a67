/**
 * The only place that starts processes: argument lists without a shell, an almost empty environment, limits of time and
 * output, children killed with the studio. Knows nothing of what the programs do.
 */
@NullMarked
package com.iafactory.studio.process;

import org.jspecify.annotations.NullMarked;
