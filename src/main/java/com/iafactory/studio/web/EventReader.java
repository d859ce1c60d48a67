package com.iafactory.studio.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open stream. It remembers how far it has come instead of keeping what is still to be sent, so a slow one costs no memory; one
 * that takes nothing for as long as the server waits with a write is closed. Thread-safe; one thread at a time may write.
 */
final class EventReader implements AsyncListener {
    private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final AsyncContext context;
    private final OutputStream out;
    private final Runnable left;

    private long sent;
    private boolean writing;
    private boolean behind;
    private boolean ending;
    private boolean closed;

    /**
     * @param sent number of the last event the client has
     * @param left called once it is closed, whoever closed it
     */
    EventReader(AsyncContext context, OutputStream out, long sent, Runnable left) {
        this.context = context;
        this.out = out;
        this.sent = sent;
        this.left = left;
    }

    /** An event as it goes over the line. */
    record Frame(long seq, byte[] bytes) {}

    synchronized long sent() {
        return sent;
    }

    /** Takes the right to write; when another has it, that one is told to look again. */
    synchronized boolean begin() {
        if (writing || ending) {
            behind = true;
            return false;
        }
        writing = true;
        behind = false;
        return true;
    }

    /**
     * Writes what the client has not got yet; only after {@link #begin()}.
     *
     * @param last number of the latest event there is
     * @param end whether nothing comes after that
     * @return whether there is more to be read for this one
     */
    boolean write(List<Frame> frames, long last, boolean end) {
        List<Frame> due = frames.stream().filter(frame -> frame.seq() > sent()).toList();
        boolean taken = send(due.stream().map(Frame::bytes).toList());
        synchronized (this) {
            sent = due.isEmpty() ? sent : due.getLast().seq();
            writing = false;
            ending |= end && sent >= last;
            if (taken && !ending) {
                return behind || sent < last;
            }
        }
        return leave(taken);
    }

    /** Shows the client, and whatever stands between, that the line is up; only after {@link #begin()}. */
    boolean beat() {
        boolean taken = send(List.of(HEARTBEAT));
        synchronized (this) {
            writing = false;
            if (taken && !ending) {
                return behind;
            }
        }
        return leave(taken);
    }

    private boolean send(List<byte[]> bytes) {
        try {
            for (byte[] one : bytes) {
                out.write(one);
            }
            out.flush();
            return true;
        } catch (IOException | RuntimeException e) {
            // It has left, or takes nothing any more; there is nobody to tell.
            LOG.debug("a reader of events is gone", e);
            return false;
        }
    }

    /** After a failed write the server ends the stream itself; by now the context may belong to another request. */
    private boolean leave(boolean taken) {
        if (taken) {
            close();
        } else {
            gone();
        }
        return false;
    }

    /** At once, or when the write that is under way has ended: the server does not like both at a time. */
    void close() {
        synchronized (this) {
            ending = true;
            if (closed || writing) {
                return;
            }
            closed = true;
        }
        try {
            context.complete();
        } catch (IllegalStateException e) {
            LOG.debug("the server has ended this stream already", e);
        }
        left.run();
    }

    /** False when it was closed before. */
    private boolean gone() {
        synchronized (this) {
            ending = true;
            if (closed) {
                return false;
            }
            closed = true;
        }
        left.run();
        return true;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        gone();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        gone();
        event.getAsyncContext().complete();
    }

    /** Called by the server while the stream is still this one's. */
    @Override
    public void onError(AsyncEvent event) {
        gone();
        event.getAsyncContext().complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A stream is begun once.
    }
}
