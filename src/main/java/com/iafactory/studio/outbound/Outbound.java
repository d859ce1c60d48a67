package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * Calls the world outside, guarded. A call ends with an answer, whatever its status, or with a {@link StudioException} whose code is
 * one of those below; one that was begun and had no answer is an {@link OutboundFailure}, which knows whether anything
 * was sent. Thread-safe; a call holds its thread until it is over.
 */
public final class Outbound implements AutoCloseable {
    /** Not a URL that is ever called (kind INPUT). */
    public static final String URL_REFUSED = "outbound-url-refused";
    /** It leads to an address that is not public (kind REFUSED). */
    public static final String ADDRESS_REFUSED = "outbound-address-refused";
    /** A redirect that is not followed: too many, to plain HTTP, or a body to somebody else (kind FAILED, as are the rest). */
    public static final String REDIRECT_REFUSED = "outbound-redirect-refused";

    public static final String UNREACHABLE = "outbound-unreachable";
    public static final String TIMED_OUT = "outbound-timed-out";
    public static final String TOO_LARGE = "outbound-too-large";
    public static final String TLS_FAILED = "outbound-tls-failed";
    public static final String ANSWER_BROKEN = "outbound-answer-broken";

    private final AllowedPlaces places;
    private final Lookup lookup;
    private final Supplier<SSLContext> trust;
    private final OutboundMeters meters;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("outbound-deadlines").factory());

    /** Unwatched. */
    Outbound(AllowedPlaces places, Names names, Supplier<SSLContext> trust) {
        this(places, new Lookup(names), trust, OutboundMeters.none());
    }

    private Outbound(AllowedPlaces places, Lookup lookup, Supplier<SSLContext> trust, OutboundMeters meters) {
        this.meters = meters;
        this.places = places;
        this.lookup = lookup;
        this.trust = trust;
        clock.setRemoveOnCancelPolicy(true);
    }

    /** With this machine's names and its list of trusted certificates. */
    public static Outbound open(AllowedPlaces places) {
        return open(places, OutboundMeters.none());
    }

    /**
     * One that may call a place more, because whoever runs the studio configured it as a service's address. It is closed on its own.
     *
     * @param url of which scheme, host and port count
     * @throws StudioException {@link #URL_REFUSED} when it is no URL
     */
    public Outbound with(String url) {
        return new Outbound(places.and(url), lookup, trust, meters);
    }

    static Outbound open(AllowedPlaces places, OutboundMeters meters) {
        return new Outbound(
                places,
                new Lookup(Names.system()),
                () -> {
                    try {
                        return SSLContext.getDefault();
                    } catch (NoSuchAlgorithmException e) {
                        throw new IllegalStateException("Java has a default TLS context", e);
                    }
                },
                meters);
    }

    /**
     * Whether a URL could be called, as far as can be told without calling anybody.
     *
     * @throws StudioException {@link #URL_REFUSED} or {@link #ADDRESS_REFUSED} when not
     */
    public void check(String url) {
        Destination.of(url, places);
    }

    /** Makes a call; the body of the answer is kept in memory, up to its limit. */
    public OutboundAnswer send(OutboundRequest request) {
        return send(request, Arriving.UNHEARD);
    }

    /** The same; somebody is told of the body of a successful answer while it arrives. */
    public OutboundAnswer send(OutboundRequest request, Arriving listener) {
        ByteArrayOutputStream[] body = {new ByteArrayOutputStream()};
        OutboundAnswer head = follow(
                request, status -> body[0] = status < 300 ? new Overheard(listener) : new ByteArrayOutputStream());
        return new OutboundAnswer(head.status(), head.headers(), body[0].toByteArray());
    }

    /**
     * Makes a call; the body of a successful answer is written to a file, which is there only when all of it is. Other answers are
     * kept in memory.
     *
     * @param file in a folder that exists; replaced
     */
    public OutboundAnswer fetch(OutboundRequest request, Path file) {
        try (Download download = new Download(file)) {
            OutboundAnswer head = follow(request, download);
            return download.finish(head);
        }
    }

    private OutboundAnswer follow(OutboundRequest asked, Exchange.Sink sink) {
        return meters.timed(() -> hop(asked, sink));
    }

    private OutboundAnswer hop(OutboundRequest asked, Exchange.Sink sink) {
        Deadline deadline = Deadline.in(asked.limits().total());
        OutboundRequest request = asked;
        Destination destination = Destination.of(asked.url(), places);
        for (int hops = 0; ; hops++) {
            OutboundAnswer answer = once(destination, request, deadline, sink);
            if (asked.redirects() == 0 || !Redirect.is(answer)) {
                return answer;
            }
            if (hops == asked.redirects()) {
                throw Redirect.refused(destination, "it redirects more than " + hops + " times");
            }
            Redirect next = Redirect.of(destination, request, answer, places);
            destination = next.destination();
            request = next.request();
        }
    }

    private OutboundAnswer once(
            Destination destination, OutboundRequest request, Deadline deadline, Exchange.Sink sink) {
        List<InetAddress> addresses;
        try {
            addresses = lookup.addresses(destination, deadline);
        } catch (IOException e) {
            throw Failures.of(e, destination, deadline, false);
        }
        try (Exchange exchange = new Exchange(destination, addresses, request, deadline, trust, clock)) {
            try {
                return exchange.run(sink);
            } catch (IOException e) {
                throw Failures.of(e, destination, deadline, exchange.sent());
            } catch (IllegalStateException e) {
                // The deadline came while the connection was between two states.
                throw Failures.of(new IOException(e), destination, deadline, exchange.sent());
            }
        }
    }

    /** Calls under way are finished within their time; none is begun any more. */
    @Override
    public void close() {
        clock.shutdown();
    }
}
