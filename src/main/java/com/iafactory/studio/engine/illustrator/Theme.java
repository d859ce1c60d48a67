package com.iafactory.studio.engine.illustrator;

/**
 * Five roles of colour that go together, with the far end of the ground's gradient and the pattern that lies in it.
 *
 * @param surface cards and discs on the ground
 * @param ink text
 * @param accent what matters
 * @param second what stands against the accent
 */
record Theme(
        String name, Pattern pattern, Oklch ground, Oklch far, Oklch surface, Oklch ink, Oklch accent, Oklch second) {
    boolean dark() {
        return ground.lightness() < 0.5;
    }
}
