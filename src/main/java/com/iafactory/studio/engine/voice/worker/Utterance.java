package com.iafactory.studio.engine.voice.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Something to say.
 *
 * @param voice a name that espeak-ng knows, for example {@code fr} or {@code fr-ch+f3}
 * @param rate words a minute, 80 to 450
 * @param pitch 0 to 99, 50 is the voice's own
 * @param range how much the melody moves, 0 to 99, 50 is the voice's own
 * @param gap pause between words, in hundredths of a second
 * @param text plain text; markup in it is read, never obeyed
 */
public record Utterance(String voice, int rate, int pitch, int range, int gap, String text) implements Request {
    static Utterance read(DataInputStream in) throws IOException {
        return new Utterance(
                Wire.readText(in), in.readInt(), in.readInt(), in.readInt(), in.readInt(), Wire.readText(in));
    }

    void write(DataOutputStream out) throws IOException {
        Wire.writeText(out, voice);
        out.writeInt(rate);
        out.writeInt(pitch);
        out.writeInt(range);
        out.writeInt(gap);
        Wire.writeText(out, text);
    }
}
