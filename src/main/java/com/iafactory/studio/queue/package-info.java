/**
 * Work that outlives a process: three queues on PostgreSQL, each a db-scheduler table with threads of its own. A job is handed to one
 * worker at a time; when that worker dies, another gets it within seconds. A job may so be run twice, and a worker that was only
 * thought dead may still be at it: whoever handles jobs records results behind a fence. Knows no other room but plain values.
 */
@NullMarked
package com.iafactory.studio.queue;

import org.jspecify.annotations.NullMarked;
