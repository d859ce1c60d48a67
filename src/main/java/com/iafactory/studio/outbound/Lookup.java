package com.iafactory.studio.outbound;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for a name once, within a time, and looks at every address it has. */
final class Lookup {
    /** One name with a hundred addresses could keep a call connecting for ever. */
    private static final int MOST = 4;

    private final Names names;

    Lookup(Names names) {
        this.names = names;
    }

    /**
     * The addresses a destination may be called at.
     *
     * @throws com.iafactory.studio.media.StudioException kind REFUSED when one of them is closed: a name that is public and private
     *     at once is no accident
     */
    List<InetAddress> addresses(Destination destination, Deadline deadline)
            throws UnknownHostException, InterruptedIOException {
        List<InetAddress> found = destination.literal().map(List::of).orElse(List.of());
        if (found.isEmpty()) {
            found = ask(destination.host(), deadline);
        }
        if (found.isEmpty()) {
            throw new UnknownHostException(destination.host());
        }
        found.forEach(destination::require);
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** On a thread of its own: the system's resolver cannot be told how long to try. */
    private List<InetAddress> ask(String host, Deadline deadline) throws UnknownHostException, InterruptedIOException {
        FutureTask<List<InetAddress>> asking = new FutureTask<>(() -> List.copyOf(names.addresses(host)));
        Thread.ofVirtual().name("lookup " + host).start(asking);
        try {
            return asking.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException("the name was not found in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new UnknownHostException(host);
        }
    }
}
