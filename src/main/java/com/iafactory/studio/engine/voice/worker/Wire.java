package com.iafactory.studio.engine.voice.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The messages as bytes: a tag, then the fields, every text and list with its length in front. */
public final class Wire {
    private static final int UTTERANCE = 'U';
    private static final int CATALOGUE = 'C';
    private static final int SOUND = 'S';
    private static final int VOICES = 'V';
    private static final int REFUSAL = 'R';
    /** Far above any line; a larger length means that the stream is out of step. */
    private static final int LIMIT = 256 << 20;

    private Wire() {}

    public static void write(DataOutputStream out, Request request) throws IOException {
        switch (request) {
            case Utterance utterance -> {
                out.writeByte(UTTERANCE);
                utterance.write(out);
            }
            case Request.Catalogue _ -> out.writeByte(CATALOGUE);
        }
        out.flush();
    }

    public static Request readRequest(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case UTTERANCE -> Utterance.read(in);
            case CATALOGUE -> new Request.Catalogue();
            default -> throw new IOException("unknown request " + tag);
        };
    }

    public static void write(DataOutputStream out, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Sound sound -> {
                out.writeByte(SOUND);
                writeSound(out, sound);
            }
            case Reply.Voices voices -> {
                out.writeByte(VOICES);
                writeText(out, voices.version());
                writeTexts(out, voices.voices());
                writeTexts(out, voices.variants());
            }
            case Reply.Refusal refusal -> {
                out.writeByte(REFUSAL);
                writeText(out, refusal.reason().name());
                writeText(out, refusal.detail());
            }
        }
        out.flush();
    }

    public static Reply readReply(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case SOUND -> readSound(in);
            case VOICES -> new Reply.Voices(readText(in), readTexts(in), readTexts(in));
            case REFUSAL -> new Reply.Refusal(Reply.Reason.valueOf(readText(in)), readText(in));
            default -> throw new IOException("unknown reply " + tag);
        };
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(length(in)), StandardCharsets.UTF_8);
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        int size = length(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(readText(in));
        }
        return texts;
    }

    private static void writeSound(DataOutputStream out, Reply.Sound sound) throws IOException {
        out.writeInt(sound.rate());
        out.writeInt(2 * sound.samples().length);
        ByteBuffer bytes = ByteBuffer.allocate(2 * sound.samples().length);
        bytes.asShortBuffer().put(sound.samples());
        out.write(bytes.array());
        out.writeInt(sound.marks().size());
        for (Reply.WordMark mark : sound.marks()) {
            out.writeInt(mark.position());
            out.writeInt(mark.sample());
        }
    }

    private static Reply.Sound readSound(DataInputStream in) throws IOException {
        int rate = in.readInt();
        byte[] bytes = in.readNBytes(length(in));
        short[] samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).asShortBuffer().get(samples);
        int size = length(in);
        List<Reply.WordMark> marks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            marks.add(new Reply.WordMark(in.readInt(), in.readInt()));
        }
        return new Reply.Sound(rate, samples, marks);
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LIMIT) {
            throw new IOException("impossible length " + length);
        }
        return length;
    }
}
