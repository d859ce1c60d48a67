package com.iafactory.studio.montage;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.picture.YuvFrame;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Frames on their way into an encoder: while one is written, the next is composed. One thread composes; a thread of the
 * pipe's own writes.
 */
final class FramePipe implements AutoCloseable {
    private static final int FRAMES = 3;
    /** What a pipe holds on Linux; larger writes only make larger copies. */
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final BlockingQueue<YuvFrame> free = new ArrayBlockingQueue<>(FRAMES);
    private final BlockingQueue<YuvFrame> full = new ArrayBlockingQueue<>(FRAMES + 1);
    private final YuvFrame end = new YuvFrame(2, 2);
    private final Thread writer;
    /** Set by the writer when the encoder no longer takes frames. */
    private volatile boolean broken;

    FramePipe(OutputStream out, int width, int height) {
        this.out = out;
        for (int i = 0; i < FRAMES; i++) {
            free.add(new YuvFrame(width, height));
        }
        writer = Thread.ofPlatform().name("frames").daemon().start(this::write);
    }

    /** A frame to draw into. */
    YuvFrame next() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Hands a drawn frame over; false when the encoder takes no more and it is no use to go on. */
    boolean send(YuvFrame frame) {
        try {
            full.put(frame);
            return !broken;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits until everything is written and the encoder's input is closed. */
    void finish() {
        send(end);
        try {
            writer.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void write() {
        try (out) {
            for (YuvFrame frame = full.take(); frame != end; frame = full.take()) {
                if (!broken) {
                    writeOne(frame);
                }
                free.put(frame);
            }
        } catch (IOException e) {
            // The encoder is gone; its exit code and last words say why.
            broken = true;
        } catch (InterruptedException e) {
            broken = true;
            Thread.currentThread().interrupt();
        }
    }

    private void writeOne(YuvFrame frame) {
        try {
            byte[] bytes = frame.bytes();
            for (int at = 0; at < bytes.length; at += CHUNK) {
                out.write(bytes, at, Math.min(CHUNK, bytes.length - at));
            }
        } catch (IOException e) {
            // Go on handing frames back, so that the composing thread is never left waiting.
            broken = true;
        }
    }

    private StudioException interrupted(InterruptedException e) {
        writer.interrupt();
        Thread.currentThread().interrupt();
        return StudioException.failed("interrupted", "Rendering was interrupted.", "Start again to go on.", e);
    }

    @Override
    public void close() {
        writer.interrupt();
    }
}
