package com.iafactory.studio.engine.effect.part;

/**
 * The space in which something is heard: eight delays that feed each other, duller with each return. After J.-M. Jot, "Digital
 * delay networks for designing artificial reverberators" (1991), with Householder's matrix.
 *
 * @param seconds until sixty decibels are lost
 * @param hertz above which walls swallow
 * @param size 1 for a hall, 0.2 for a small room
 */
public record Room(double seconds, double hertz, double size) {
    /** Primes, so that no echoes fall together: 29 to 67 ms in a hall. */
    private static final int[] DELAYS = {1399, 1601, 1871, 2053, 2251, 2531, 2861, 3191};

    public static final Room SMALL = new Room(0.35, 4500, 0.22);
    public static final Room HALL = new Room(1.6, 5000, 0.9);
    public static final Room OUTSIDE = new Room(0.9, 2600, 1.4);

    /** Adds what comes back; what was there stays. */
    public Sound around(Sound sound, double level) {
        int count = DELAYS.length;
        double[][] lines = new double[count][];
        double[] gains = new double[count];
        for (int i = 0; i < count; i++) {
            lines[i] = new double[Math.max(8, (int) Math.round(DELAYS[i] * size))];
            gains[i] = Envelope.fall(lines[i].length / (double) Sound.RATE, seconds);
        }
        double soft = StrictMath.exp(-2 * Math.PI * hertz / Sound.RATE);
        int[] at = new int[count];
        double[] dull = new double[count];
        double[] left = sound.left();
        double[] right = sound.right();
        for (int frame = 0; frame < sound.frames(); frame++) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                dull[i] = (1 - soft) * lines[i][at[i]] * gains[i] + soft * dull[i];
                sum += dull[i];
            }
            double backLeft = 0;
            double backRight = 0;
            for (int i = 0; i < count; i++) {
                boolean leftLine = (i & 1) == 0;
                lines[i][at[i]] = (leftLine ? left[frame] : right[frame]) + dull[i] - sum * 2 / count;
                at[i] = at[i] + 1 == lines[i].length ? 0 : at[i] + 1;
                // Signs that alternate keep the returns of one blow from adding up.
                double heard = (i & 2) == 0 ? dull[i] : -dull[i];
                if (leftLine) {
                    backLeft += heard;
                } else {
                    backRight += heard;
                }
            }
            left[frame] += level * backLeft;
            right[frame] += level * backRight;
        }
        return sound;
    }
}
