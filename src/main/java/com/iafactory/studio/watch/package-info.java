/**
 * What the studio shows of itself while it runs: the registry that rooms count into, gauges of this process, and the port of a worker.
 * Rooms know only {@code io.micrometer.core.instrument} and work without a registry too. Promises that labels come from closed sets:
 * never an id, never what a user typed.
 */
@NullMarked
package com.iafactory.studio.watch;

import org.jspecify.annotations.NullMarked;
