package com.iafactory.studio.storyboard;

import java.util.Optional;

/**
 * The look of a film: one theme, turned a little by each chapter.
 *
 * @param theme name of a theme
 * @param hueShift degrees by which the theme's hues are turned, 0 to 360
 * @param brand the user's own colours, font and logo
 */
public record Look(String theme, double hueShift, Optional<Brand> brand) {}
