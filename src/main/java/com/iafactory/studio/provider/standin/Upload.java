package com.iafactory.studio.provider.standin;

import com.iafactory.studio.media.Digest;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A film that arrives at a platform's stand-in. Of its bytes only the digest is kept. Thread-safe. */
final class Upload {
    private final String id;
    private final long total;
    private final Map<String, Object> words;
    private final Instant opened;
    private final MessageDigest digest = Digest.sha256();
    private final AtomicInteger looked = new AtomicInteger();
    private long arrived;
    private String post = "";

    Upload(String id, long total, Map<String, Object> words, Instant opened) {
        this.id = id;
        this.total = total;
        this.words = Map.copyOf(words);
        this.opened = opened;
    }

    String id() {
        return id;
    }

    long total() {
        return total;
    }

    Map<String, Object> words() {
        return words;
    }

    Instant opened() {
        return opened;
    }

    synchronized long arrived() {
        return arrived;
    }

    synchronized boolean whole() {
        return arrived == total;
    }

    /** Of what it became; empty before. */
    synchronized String post() {
        return post;
    }

    synchronized void became(String shown) {
        post = shown;
    }

    /** A look at it; whether it is still worked on. */
    boolean worked(int looks) {
        return looked.getAndIncrement() < looks;
    }

    synchronized String digest() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be cloned", e);
        }
    }

    synchronized void take(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        arrived += length;
    }
}
