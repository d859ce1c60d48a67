package com.iafactory.studio.origin;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes what nobody may guess: passwords of our own, tokens, keys. Thread-safe. */
public final class Secrets {
    private static final SecureRandom CHANCE = new SecureRandom();

    private Secrets() {}

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    /** 256 bits as 43 letters, digits, {@code -} and {@code _}. */
    public static String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }
}
