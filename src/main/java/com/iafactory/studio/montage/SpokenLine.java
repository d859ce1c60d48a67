package com.iafactory.studio.montage;

import com.iafactory.studio.script.Line;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A line of voice placed in a cut.
 *
 * @param wav the sound, mono 48 kHz
 * @param start from the start of the cut
 */
public record SpokenLine(Line line, Path wav, Duration start, Duration duration) {}
