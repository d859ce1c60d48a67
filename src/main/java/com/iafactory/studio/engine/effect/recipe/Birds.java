package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;
import java.util.List;

/** Birds in the morning, each with its own song, at its own place, waiting for its turn only in part. */
public final class Birds implements Recipe {
    private static final int SINGERS = 5;
    private static final double AIR = 0.004;

    /** How one kind of bird sings. Pitches in hertz, times in seconds. */
    private enum Song {
        /** Two clear notes, the second lower, again and again. */
        TWO_NOTES(3900, 0.13, 0.05, 8) {
            @Override
            double hertz(double base, int note, double share, double turn) {
                return base * (note % 2 == 0 ? 1.22 : 1) * (1 - 0.03 * share);
            }
        },
        /** One falling note, very quickly repeated. */
        TRILL(4600, 0.045, 0.018, 18) {
            @Override
            double hertz(double base, int note, double share, double turn) {
                return base * (1.18 - 0.36 * share);
            }
        },
        /** No two notes alike, each bent. */
        WARBLE(3000, 0.11, 0.045, 11) {
            @Override
            double hertz(double base, int note, double share, double turn) {
                return base * (1 + 0.5 * turn) * (1 + 0.35 * (Envelope.hump(share) - 0.4) * (note % 3 == 0 ? -1 : 1));
            }
        },
        /** Long and flute-like, as of a blackbird. */
        FLUTE(2000, 0.24, 0.09, 5) {
            @Override
            double hertz(double base, int note, double share, double turn) {
                return base * (1 + 0.28 * turn) * (1 + 0.08 * Envelope.smooth(share) * (turn > 0 ? 1 : -1));
            }
        },
        /** Short calls that shoot up and fall. */
        CHIRP(3500, 0.075, 0.14, 3) {
            @Override
            double hertz(double base, int note, double share, double turn) {
                return base * (0.75 + 0.6 * Envelope.hump(Math.min(1, share * 1.2)));
            }
        };

        final double base;
        final double note;
        final double gap;
        final int notes;

        Song(double base, double note, double gap, int notes) {
            this.base = base;
            this.note = note;
            this.gap = gap;
            this.notes = notes;
        }

        abstract double hertz(double base, int note, double share, double turn);
    }

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound wood = order.silence();
        List<Song> songs = List.of(Song.values());
        int first = (int) chance.between(0, songs.size());
        for (int singer = 0; singer < SINGERS; singer++) {
            double near = singer == 0 ? 1 : chance.between(0.15, 0.75);
            sing(order, wood, songs.get((first + singer) % songs.size()), near, singer);
        }
        Room.OUTSIDE.around(wood, 0.14);
        Sound air = Noise.around(chance, order.frames(), Noise::pink).each(channel -> Filter.low(channel, 2500, 0.5));
        return wood.add(air, AIR);
    }

    private static void sing(Order order, Sound wood, Song song, double near, int singer) {
        Chance chance = order.chance();
        double base = song.base * chance.about(0.12);
        double pan = singer == 0 ? 0.3 * chance.signed() : 0.9 * chance.signed();
        double at = singer == 0 ? 0.06 : chance.between(0.3, Math.min(4, 0.75 * order.seconds()));
        while (at < order.seconds() - 0.3) {
            int notes = (int) Math.max(2, song.notes * chance.between(0.6, 1.3));
            for (int note = 0; note < notes && at < order.seconds() - song.note; note++) {
                double loud = near * chance.between(0.7, 1) * (0.55 + 0.45 * Envelope.hump((note + 1.0) / (notes + 1)));
                wood.add(note(song, base, note, chance), at, 0.3 * loud, pan);
                at += song.note + song.gap * chance.about(0.15);
            }
            at += chance.between(0.5, 2.2) / order.force();
        }
    }

    private static double[] note(Song song, double base, int note, Chance chance) {
        double seconds = song.note * chance.about(0.12);
        double turn = chance.signed();
        double[] wave = Wave.moving(seconds, t -> song.hertz(base, note, t / seconds, turn));
        double[] octave = Wave.moving(seconds, t -> 2 * song.hertz(base, note, t / seconds, turn));
        for (int i = 0; i < wave.length; i++) {
            double share = i / (double) wave.length;
            wave[i] = Math.sqrt(Envelope.hump(share)) * (wave[i] + 0.07 * Envelope.hump(share) * octave[i]);
        }
        return wave;
    }
}
