package com.iafactory.studio.outbound;

/** Is given the body of a successful answer piece by piece, as it arrives. Must not throw, and holds the call while it works. */
@FunctionalInterface
public interface Arriving {
    Arriving UNHEARD = (bytes, from, length) -> {};

    /** @param bytes valid during the call, so many from there on */
    void piece(byte[] bytes, int from, int length);
}
