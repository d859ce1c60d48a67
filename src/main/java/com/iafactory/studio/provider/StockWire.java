package com.iafactory.studio.provider;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Calls of stock libraries: all of them free, and their errors are not always JSON. Thread-safe. */
public final class StockWire {
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final Duration TO_FETCH = Duration.ofMinutes(5);
    private static final long MOST_ANSWER = 4 << 20;
    private static final long MOST_FILE = 512L << 20;

    private final String provider;

    public StockWire(String provider) {
        this.provider = provider;
    }

    /** @throws ServiceRefusal when there is no JSON object to read */
    public JsonNode get(Access access, String path, Map<String, String> query, Map<String, String> headers) {
        OutboundRequest request = OutboundRequest.get(access.base() + path + "?" + encoded(query))
                .with(Wire.limits(TO_ANSWER).upTo(MOST_ANSWER));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request = request.with(header.getKey(), Sendable.header(provider, header.getValue()));
        }
        OutboundAnswer answer = new Wire(provider, access.outbound()).ask(request);
        if (!answer.successful()) {
            // What it says may hold the address that was called, and that the key.
            throw new ServiceRefusal(provider, reason(answer), "it answers " + answer.status(), Wire.after(answer));
        }
        JsonNode body = Wire.json(answer);
        if (!body.isObject()) {
            throw new ServiceRefusal(provider, Reason.AWAY, "its answer is no JSON");
        }
        return body;
    }

    /** Without any key. */
    public void fetch(Access access, String url, Path file) {
        try {
            new Wire(provider, access.outbound()).download(url, file, MOST_FILE, TO_FETCH);
        } catch (ServiceRefusal e) {
            throw e;
        } catch (StudioException e) {
            ServiceRefusal refusal = new ServiceRefusal(provider, Reason.GONE, "its link is not followed");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static Reason reason(OutboundAnswer answer) {
        boolean key = answer.text().contains("API key");
        return switch (answer.status()) {
            case 401, 403 -> Reason.KEY;
            case 404 -> Reason.GONE;
            case 429 -> Reason.RATE;
            default -> answer.status() == 400 ? key ? Reason.KEY : Reason.INPUT : Reason.AWAY;
        };
    }

    private static String encoded(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
