package com.iafactory.studio.provider.fal;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Its queue. There is no state of failure: a job that failed is COMPLETED, and says so there or where its result should be. */
final class FalQueue {
    private static final Duration TIME = Duration.ofMinutes(1);
    static final String REQUEST_ID = "[A-Za-z0-9-]{1,100}";

    private static final String ID = "request_id";
    private static final String STATUS = "status_url";
    private static final String RESPONSE = "response_url";
    private static final String CANCEL = "cancel_url";
    private static final String MODEL = "model";
    private static final Set<String> NEVER_BEGUN = Set.of("request_timeout", "startup_timeout");

    private FalQueue() {}

    /** @param start how long it may wait until a machine begins with it; then it never will, and costs nothing */
    static Step.Underway submit(
            String model, Map<String, Object> input, Duration start, Access access, Duration again) {
        OutboundAnswer answer = FalCalls.of(access)
                .with("X-Fal-Request-Timeout", Long.toString(start.toSeconds()))
                .buy(
                        access.base() + "/" + model + FalHook.query(model, access),
                        Body.json(Json.canonical(input)),
                        TIME);
        if (!answer.successful()) {
            throw FalCalls.submission(answer, access);
        }
        JsonNode taken = Wire.json(answer);
        String id = taken.path(ID).asString("");
        if (!id.matches(REQUEST_ID)) {
            throw new UnclearOutcome(FalProvider.NAME, "it answers with success, but without a request_id");
        }
        Map<String, String> job = new HashMap<>(job(id, model, access.base()));
        own(taken.path(STATUS).asString(""), access).ifPresent(place -> job.put(STATUS, place));
        own(taken.path(RESPONSE).asString(""), access).ifPresent(place -> job.put(RESPONSE, place));
        own(taken.path(CANCEL).asString(""), access).ifPresent(place -> job.put(CANCEL, place));
        return new Step.Underway(job, again);
    }

    /** Where a job is asked for when the service did not say where. */
    static Map<String, String> job(String id, String model, String base) {
        // Only owner and application stand there, not the rest of the model's name.
        String usual = base + "/" + application(model) + "/requests/" + id;
        return Map.of(ID, id, STATUS, usual + "/status", RESPONSE, usual, MODEL, model);
    }

    /** The model that works on a job; of one that was taken before this was kept with it, the usual one. */
    static String model(Map<String, String> job, String usual) {
        return job.getOrDefault(MODEL, usual);
    }

    private static String application(String model) {
        String[] parts = model.split("/");
        return parts.length < 2 ? model : parts[0] + "/" + parts[1];
    }

    /** A URL at the very place that was called: the key goes along. */
    private static Optional<String> own(String url, Access access) {
        try {
            URI uri = new URI(url);
            URI base = new URI(access.base());
            boolean same = String.valueOf(uri.getScheme()).equals(base.getScheme())
                    && String.valueOf(uri.getRawAuthority()).equals(base.getRawAuthority());
            return same && url.length() < 1000 ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Any success means that it gives up on the job; everything else, that it is too late. */
    static boolean cancels(Map<String, String> job, Access access) {
        String place = job.getOrDefault(CANCEL, job.getOrDefault(RESPONSE, "") + "/cancel");
        return own(place, access)
                .map(url -> FalCalls.of(access).tell(url).successful())
                .orElse(false);
    }

    /** @return what the model made; empty while it is under way */
    static Optional<JsonNode> result(Map<String, String> job, Access access) {
        OutboundAnswer answer = FalCalls.of(access).ask(place(job, STATUS, access));
        JsonNode status = Wire.json(answer);
        if (!answer.successful() || !status.path("status").isString()) {
            throw Meaning.ofQuestion(FalProvider.NAME, answer, FalCalls.said(answer, access));
        }
        if (!status.path("status").asString("").equals("COMPLETED")) {
            return Optional.empty();
        }
        OutboundAnswer made = FalCalls.of(access).ask(place(job, RESPONSE, access));
        // Clients of its own find what there is not yet or not at all as null.
        if (made.successful() && status.path("error").asString("").isEmpty()) {
            JsonNode result = Wire.json(made);
            if (!result.isObject()) {
                throw new ServiceRefusal(FalProvider.NAME, Reason.AWAY, "its result is no JSON");
            }
            return Optional.of(result);
        }
        throw failed(status, made, access);
    }

    private static String place(Map<String, String> job, String name, Access access) {
        return own(job.getOrDefault(name, ""), access)
                .orElseThrow(() -> new ServiceRefusal(
                        FalProvider.NAME, Reason.AWAY, "the job is at another place than the base URL; set that back"));
    }

    private static RuntimeException failed(JsonNode status, OutboundAnswer made, Access access) {
        String error = Meaning.said(status.path("error").asString(""), access.key());
        if (error.isEmpty() && wayIsBlocked(made)) {
            return Meaning.ofQuestion(FalProvider.NAME, made, FalCalls.said(made, access));
        }
        boolean moderated = FalCalls.moderated(made)
                || status.path("error_type").asString("").equals(FalCalls.FORBIDDEN);
        return new ServiceFailure(
                FalProvider.NAME, error + " " + FalCalls.said(made, access), moderated, cost(status, made));
    }

    /** What did not begin in time is never billed; of other failures it says nothing. */
    private static Optional<Money> cost(JsonNode status, OutboundAnswer made) {
        boolean dropped = made.header("X-Fal-Request-Timeout-Type").isPresent()
                || NEVER_BEGUN.contains(status.path("error_type").asString(""))
                || NEVER_BEGUN.contains(Wire.json(made).path("error_type").asString(""));
        return dropped ? Optional.of(Money.dollars(BigDecimal.ZERO)) : Optional.empty();
    }

    /** Whether the result may be there all the same. A model's own error of 5xx has a {@code detail}; that of a gateway has none. */
    private static boolean wayIsBlocked(OutboundAnswer made) {
        return switch (made.status()) {
            case 400 -> made.text().contains("in progress");
            case 401, 403, 404, 408, 410, 429 -> true;
            default -> made.status() >= 500 && !Wire.json(made).has("detail");
        };
    }
}
