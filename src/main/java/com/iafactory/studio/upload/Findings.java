package com.iafactory.studio.upload;

import java.time.Duration;
import java.util.Optional;

/**
 * What the first look found.
 *
 * @param duration as the file says, if it says any
 * @param width of the picture, 0 of a sound
 */
record Findings(UploadKind kind, Optional<Duration> duration, int width, int height) {}
