package com.iafactory.studio.secret;

import java.security.SecureRandom;

/** Bytes that nobody can guess. */
final class Chance {
    private static final SecureRandom SOURCE = new SecureRandom();

    private Chance() {}

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        SOURCE.nextBytes(bytes);
        return bytes;
    }
}
