package com.iafactory.studio.outbound;

import java.io.ByteArrayOutputStream;

/** A body kept in memory, of which somebody is told as it grows. */
final class Overheard extends ByteArrayOutputStream {
    private final Arriving listener;

    Overheard(Arriving listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        super.write(bytes, from, length);
        listener.piece(bytes, from, length);
    }
}
