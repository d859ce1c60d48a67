package com.iafactory.studio.engine.voice.worker;

import java.util.List;

/** What the worker answers. */
public sealed interface Reply {
    /**
     * What was said.
     *
     * @param rate samples a second
     * @param samples mono, 16 bit
     * @param marks where words begin, in the order they are heard
     */
    record Sound(int rate, short[] samples, List<WordMark> marks) implements Reply {
        public Sound {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The beginning of a word.
     *
     * @param position of its first letter in the text: code points, from 0
     * @param sample the first sample of the word
     */
    record WordMark(int position, int sample) {}

    /**
     * The voices of the library.
     *
     * @param version of the library
     * @param voices names such as {@code fr} or {@code en-us}
     * @param variants names such as {@code f2} that may follow a voice after a plus sign
     */
    record Voices(String version, List<String> voices, List<String> variants) implements Reply {
        public Voices {
            voices = List.copyOf(voices);
            variants = List.copyOf(variants);
        }
    }

    /** The worker could not do it. */
    record Refusal(Reason reason, String detail) implements Reply {}

    /** Why the worker could not do it. */
    enum Reason {
        LIBRARY_MISSING,
        VOICE_UNKNOWN,
        SYNTHESIS_FAILED
    }
}
