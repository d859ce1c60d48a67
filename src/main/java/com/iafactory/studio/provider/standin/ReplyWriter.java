package com.iafactory.studio.provider.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Sends replies: whole, cut in the middle, by drops, or so large that nobody waits for the end. */
final class ReplyWriter {
    /** In which an answer drips. */
    private static final int DROPS = 30;

    private ReplyWriter() {}

    static void drip(HttpExchange exchange, StandIn.Reply reply, Duration between) throws IOException {
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = reply.body();
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        int drop = Math.max(1, Math.ceilDiv(body.length, DROPS));
        for (int sent = 0; sent < body.length; sent += drop) {
            exchange.getResponseBody().write(body, sent, Math.min(drop, body.length - sent));
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(between.toNanos());
        }
    }

    static void vast(HttpExchange exchange, StandIn.Reply reply) throws IOException {
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(reply.status(), 1L << 40);
        exchange.getResponseBody().write(1);
        exchange.getResponseBody().flush();
    }

    static void send(HttpExchange exchange, StandIn.Reply reply, boolean half, StandIn.Passage passage)
            throws IOException {
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = reply.body();
        long length = body.length + reply.padding();
        exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
        if (length > 0) {
            int sent = half ? body.length / 2 : body.length;
            if (reply.pieces()) {
                tell(exchange, body, sent, passage);
            } else {
                exchange.getResponseBody().write(body, 0, sent);
            }
            pad(exchange, half ? 0 : reply.padding());
            exchange.getResponseBody().flush();
        }
        if (half) {
            throw new IOException("cut in the middle, as asked for");
        }
    }

    private static void tell(HttpExchange exchange, byte[] body, int length, StandIn.Passage passage)
            throws IOException {
        int begun = 0;
        for (int at = 1; at < length; at++) {
            if (body[at] == '\n' && body[at - 1] == '\n') {
                exchange.getResponseBody().write(body, begun, at + 1 - begun);
                exchange.getResponseBody().flush();
                begun = at + 1;
                passage.told();
            }
        }
        exchange.getResponseBody().write(body, begun, length - begun);
    }

    private static void pad(HttpExchange exchange, long zeros) throws IOException {
        byte[] some = new byte[1 << 16];
        for (long left = zeros; left > 0; left -= some.length) {
            exchange.getResponseBody().write(some, 0, (int) Math.min(left, some.length));
        }
    }
}
