package com.iafactory.studio.provider;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Calls of one service with a key in a header, on somebody's behalf. */
public final class VendorCalls {
    /** Of an answer in JSON. */
    private static final long MOST_OF_A_TEXT = 4L << 20;

    private final String provider;
    private final Access access;
    private final String header;
    private final String scheme;
    private final Wire wire;
    private final Map<String, String> more;

    /**
     * @param header that carries the key, for example {@code Authorization}
     * @param scheme before the key, with its space, for example {@code "Bearer "}; or nothing
     */
    public VendorCalls(String provider, Access access, String header, String scheme) {
        this(provider, access, header, scheme, Map.of());
    }

    private VendorCalls(String provider, Access access, String header, String scheme, Map<String, String> more) {
        this.provider = provider;
        this.access = access;
        this.header = header;
        this.scheme = scheme;
        this.wire = new Wire(provider, access.outbound());
        this.more = Map.copyOf(more);
    }

    /** The same calls with another header, which says nothing secret. */
    public VendorCalls with(String name, String value) {
        Map<String, String> all = new HashMap<>(more);
        all.put(name, value);
        return new VendorCalls(provider, access, header, scheme, all);
    }

    public Access access() {
        return access;
    }

    /** See {@link Wire#buy(OutboundRequest)}. */
    public OutboundAnswer buy(String url, Body body, Duration time) {
        return wire.buy(
                signed(OutboundRequest.post(url, body).with(Wire.limits(time).upTo(MOST_OF_A_TEXT))));
    }

    /**
     * The same; the body of a successful answer goes into a file.
     *
     * @param most bytes of it
     */
    public OutboundAnswer buy(String url, Body body, Duration time, Path file, long most) {
        return wire.buy(
                signed(OutboundRequest.post(url, body).with(Wire.limits(time).upTo(most))), file);
    }

    /** Asks what costs nothing; every failure is a {@link ServiceRefusal}. */
    public OutboundAnswer ask(String url) {
        return free(OutboundRequest.get(url));
    }

    /** Tells what costs nothing, by a PUT without a body; fails as {@link #ask} does. */
    public OutboundAnswer tell(String url) {
        return free(OutboundRequest.put(url, Body.none()));
    }

    private OutboundAnswer free(OutboundRequest request) {
        return free(() -> wire.ask(signed(request.with(Limits.usual().upTo(MOST_OF_A_TEXT)))));
    }

    private OutboundAnswer free(Supplier<OutboundAnswer> call) {
        try {
            return call.get();
        } catch (ServiceRefusal e) {
            throw e;
        } catch (StudioException e) {
            ServiceRefusal refusal = new ServiceRefusal(provider, Reason.AWAY, String.valueOf(e.getMessage()));
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Downloads a result that stands behind the key, for nothing; fails as {@link #ask} does. */
    public OutboundAnswer fetch(String url, Path file, long most, Duration time) {
        return free(() -> wire.fetch(
                signed(OutboundRequest.get(url).with(Wire.limits(time).upTo(most))), file));
    }

    private OutboundRequest signed(OutboundRequest request) {
        OutboundRequest whole = request;
        for (Map.Entry<String, String> one : more.entrySet()) {
            whole = whole.with(one.getKey(), one.getValue());
        }
        String key = access.key().text();
        return key.isEmpty() ? whole : whole.with(header, scheme + Sendable.header(provider, key));
    }
}
