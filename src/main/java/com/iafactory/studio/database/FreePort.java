package com.iafactory.studio.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** A port of this machine nobody listens on: the remembered one when it is still free. */
final class FreePort {
    private FreePort() {}

    static int near(Optional<Integer> remembered) {
        return remembered.filter(FreePort::free).orElseGet(() -> listen(0));
    }

    private static boolean free(int port) {
        try {
            return listen(port) == port;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static int listen(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of a server that has just ended do not keep its port.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
