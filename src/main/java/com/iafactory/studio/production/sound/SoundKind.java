package com.iafactory.studio.production.sound;

import com.fasterxml.jackson.annotation.JsonValue;
import com.iafactory.studio.storage.LibraryShelf;
import java.util.Locale;

/** Kinds of sound, and where they are kept. */
public enum SoundKind {
    SPEECH(LibraryShelf.VOICE),
    MUSIC(LibraryShelf.MUSIC),
    EFFECT(LibraryShelf.EFFECTS);

    private final LibraryShelf shelf;

    SoundKind(LibraryShelf shelf) {
        this.shelf = shelf;
    }

    LibraryShelf shelf() {
        return shelf;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
