package com.iafactory.studio.engine.voice.worker;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * libespeak-ng, loaded from the disk, good for one utterance, unloaded on close. The library keeps global state from one
 * utterance to the next (the flutter of the voice goes on where it stopped), so that the same text sounds and lasts
 * differently each time; only a freshly loaded library is always alike. Loading and starting it takes about 5 ms.
 *
 * <p>Not thread-safe, and one at a time in a process. Constants: espeak-ng 1.51, {@code speak_lib.h}.
 */
final class Espeak implements AutoCloseable {
    private static final int AUDIO_OUTPUT_SYNCHRONOUS = 2;
    /** Without it a library that misses its files ends the process. */
    private static final int DO_NOT_EXIT = 0x8000;

    private static final int RATE = 1;
    private static final int PITCH = 3;
    private static final int RANGE = 4;
    private static final int WORD_GAP = 7;
    private static final int POSITION_CHARACTER = 1;
    /** UTF-8 and nothing else: neither SSML (0x10) nor phonemes in brackets (0x100), so markup is only text. */
    private static final int CHARS_UTF8 = 1;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final FunctionDescriptor CALLBACK = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);

    private final Arena arena = Arena.ofConfined();
    private final SymbolLookup library;
    private final int sampleRate;

    /** @throws IllegalArgumentException when there is no such library */
    Espeak(String libraryName) {
        try {
            library = SymbolLookup.libraryLookup(libraryName, arena);
        } catch (IllegalArgumentException missing) {
            arena.close();
            throw missing;
        }
        sampleRate = call("espeak_Initialize", AUDIO_OUTPUT_SYNCHRONOUS, 0, MemorySegment.NULL, DO_NOT_EXIT);
        if (sampleRate <= 0) {
            arena.close();
            throw new IllegalStateException("espeak-ng cannot start: its voice files are missing");
        }
    }

    String version() {
        MemorySegment text =
                (MemorySegment) invoke("espeak_Info", FunctionDescriptor.of(ADDRESS, ADDRESS), MemorySegment.NULL);
        return text.reinterpret(256).getString(0);
    }

    /** Voices in the library's order: languages as {@code fr-ch}, variants as {@code f2}. */
    List<VoiceEntry> voices(boolean variants) {
        MemorySegment filter = MemorySegment.NULL;
        if (variants) {
            // espeak_VOICE { name, languages, identifier, gender, age, variant, xx1, score, spare }
            filter = arena.allocate(48, 8);
            filter.set(ADDRESS, 8, arena.allocateFrom("variant"));
        }
        MemorySegment list =
                (MemorySegment) invoke("espeak_ListVoices", FunctionDescriptor.of(ADDRESS, ADDRESS), filter);
        list = list.reinterpret(Long.MAX_VALUE);
        List<VoiceEntry> voices = new ArrayList<>();
        for (long at = 0; ; at += ADDRESS.byteSize()) {
            MemorySegment voice = list.get(ADDRESS, at);
            if (voice.address() == 0) {
                return voices;
            }
            voice = voice.reinterpret(48);
            // languages: a priority byte, then the tag
            voices.add(new VoiceEntry(text(voice.get(ADDRESS, 8), 1), text(voice.get(ADDRESS, 16), 0)));
        }
    }

    /** One voice of the library: the tag of its first language and the file it comes from. */
    record VoiceEntry(String language, String file) {}

    boolean choose(String voice) {
        return call("espeak_SetVoiceByName", arena.allocateFrom(voice)) == 0;
    }

    /** @throws IllegalStateException when the library refuses the text */
    Reply.Sound speak(Utterance utterance) {
        call("espeak_SetParameter", RATE, utterance.rate(), 0);
        call("espeak_SetParameter", PITCH, utterance.pitch(), 0);
        call("espeak_SetParameter", RANGE, utterance.range(), 0);
        call("espeak_SetParameter", WORD_GAP, utterance.gap(), 0);
        Listener listener = new Listener(sampleRate);
        MemorySegment callback = LINKER.upcallStub(listenerHandle(listener), CALLBACK, arena);
        invoke("espeak_SetSynthCallback", FunctionDescriptor.ofVoid(ADDRESS), callback);
        MemorySegment text = arena.allocateFrom(utterance.text());
        int refused = (int) invoke(
                "espeak_Synth",
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS),
                text,
                text.byteSize(),
                0,
                POSITION_CHARACTER,
                0,
                CHARS_UTF8,
                MemorySegment.NULL,
                MemorySegment.NULL);
        if (refused != 0) {
            throw new IllegalStateException("espeak-ng answered with error " + refused);
        }
        return listener.sound();
    }

    @Override
    public void close() {
        call("espeak_Terminate");
        arena.close();
    }

    private static MethodHandle listenerHandle(Listener listener) {
        try {
            return MethodHandles.lookup()
                    .bind(
                            listener,
                            "heard",
                            MethodType.methodType(int.class, MemorySegment.class, int.class, MemorySegment.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the listener has this method", e);
        }
    }

    private int call(String function, Object... arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            layouts[i] = arguments[i] instanceof MemorySegment ? ADDRESS : JAVA_INT;
        }
        return (int) invoke(function, FunctionDescriptor.of(JAVA_INT, layouts), arguments);
    }

    private Object invoke(String function, FunctionDescriptor shape, Object... arguments) {
        MethodHandle handle = LINKER.downcallHandle(library.findOrThrow(function), shape);
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(function + " failed", e);
        }
    }

    private static String text(MemorySegment pointer, int from) {
        return pointer.address() == 0 ? "" : pointer.reinterpret(1024).getString(from);
    }
}
