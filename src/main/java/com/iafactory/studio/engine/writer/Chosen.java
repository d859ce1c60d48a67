package com.iafactory.studio.engine.writer;

import java.time.Duration;
import java.util.SortedSet;

/**
 * The passages chosen for a film, in the order of the source, and how long they take with the titles of their chapters.
 *
 * @param passages their places among all passages
 */
record Chosen(SortedSet<Integer> passages, Duration length) {}
