package com.iafactory.studio.production;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a production is.
 *
 * @param percent 0 to 100, never falling
 * @param stage what is being worked on
 * @param done pieces that exist
 * @param known pieces the plan has named so far
 * @param left estimated time left, once there is something to estimate from
 */
public record Advance(int percent, Stage stage, int done, int known, Optional<Duration> left) {}
