package com.iafactory.studio.storyboard;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A user's house style. Colours are {@code #rrggbb}.
 *
 * @param font a TrueType or OpenType file
 * @param logo a PNG, JPEG or SVG file
 */
public record Brand(
        Optional<String> name,
        Optional<String> ground,
        Optional<String> ink,
        Optional<String> accent,
        Optional<Path> font,
        Optional<Path> logo) {}
