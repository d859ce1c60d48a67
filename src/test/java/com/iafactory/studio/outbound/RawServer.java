package com.iafactory.studio.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

/** Answers the first connection with whatever bytes a test wants, and tells when the client has gone. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    final CompletableFuture<String> heard = new CompletableFuture<>();
    final CompletableFuture<Boolean> left = new CompletableFuture<>();

    /** Writes until it is done or nobody reads any more. */
    interface Answer {
        void write(OutputStream out) throws IOException;
    }

    /** Hears a request before it answers. */
    RawServer(Answer answer) {
        this(answer, "\r\n\r\n");
    }

    /** @param end what it waits for; empty to speak first */
    RawServer(Answer answer, String end) {
        try {
            socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> serve(answer, end));
    }

    private void serve(Answer answer, String end) {
        try (Socket client = socket.accept()) {
            InputStream in = client.getInputStream();
            StringBuilder head = new StringBuilder();
            while (head.indexOf(end) < 0) {
                int next = in.read();
                if (next < 0) {
                    break;
                }
                head.append((char) next);
            }
            heard.complete(head.toString());
            answer.write(client.getOutputStream());
            client.shutdownOutput();
            while (in.read() >= 0) {
                // Until it leaves.
            }
        } catch (IOException e) {
            // It left in the middle.
        } finally {
            left.complete(true);
        }
    }

    String place() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
