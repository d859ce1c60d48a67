package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Likeness;
import com.iafactory.studio.provider.VendorCalls;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Sought;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The account's history of speech, which gives out again what was made, for nothing. Searched for a line whose sending ended unclearly.
 *
 * @param calls on somebody's behalf
 */
record ElevenLabsHistory(VendorCalls calls) {
    /** What names an item of it in a job. */
    static final String ITEM = "history_item_id";

    private static final String PLACE = "/v1/history";
    private static final String ITEM_ID = "[A-Za-z0-9_-]{1,100}";
    /** What is found later was made by then. */
    private static final Duration LATER = Duration.ofHours(2);

    private static final int PAGES = 10;

    private static final String TEXT = "text";
    private static final String WORDS = "words";
    private static final String MODEL = "model_id";
    private static final String VOICE = "voice_id";
    private static final String REQUEST = "request_id";
    private static final String SURE = "sure";

    /**
     * By what a line is found again.
     *
     * @param voice id of it; empty where the account has to be asked for it
     * @param sure after how long a line that was made stands there
     */
    static Map<String, String> trace(String text, String model, Optional<String> voice, Duration sure) {
        Map<String, String> trace = new HashMap<>(Map.of(
                TEXT, digest(text),
                WORDS, digest(Likeness.words(text)),
                MODEL, model,
                SURE, Long.toString(sure.toSeconds())));
        voice.ifPresent(id -> trace.put(VOICE, id));
        return trace;
    }

    private static String digest(String text) {
        return Digest.of(TEXT, text).hex();
    }

    /** It is that when it alone has the words, the model and the voice; two of them can be two takes of the same. */
    Sought find(Map<String, String> trace, Instant since) {
        Map<String, JsonNode> found = new HashMap<>();
        boolean like = false;
        boolean keeps = false;
        Optional<String> after = Optional.of("");
        for (int page = 0; page < PAGES && after.isPresent(); page++) {
            JsonNode list = page("?page_size=100&sort_direction=asc&date_after_unix="
                    + since.minus(Likeness.DOUBT).getEpochSecond() + "&date_before_unix="
                    + since.plus(LATER).getEpochSecond() + after.get());
            for (JsonNode item : list.path("history")) {
                if (isThat(item, trace) && isNoOlder(item, since)) {
                    found.put(item.path(ITEM).asString(""), item);
                }
                like |= isLike(item, trace);
                keeps |= tells(item);
            }
            after = next(list);
        }
        if (after.isPresent() || found.size() > 1) {
            return new Sought.Untold();
        }
        if (found.isEmpty()) {
            // An account that shows nothing of those minutes may keep nothing at all.
            return keeps && !like ? notThere(trace) : new Sought.Untold();
        }
        return new Sought.Found(job(found.values().iterator().next()));
    }

    private static Sought notThere(Map<String, String> trace) {
        String sure = trace.getOrDefault(SURE, "");
        return sure.matches("[0-9]{1,7}")
                ? new Sought.NotThere(Duration.ofSeconds(Long.parseLong(sure)))
                : new Sought.Untold();
    }

    /** One item, as its list has it and more. */
    JsonNode item(Map<String, String> job) {
        JsonNode item = json(calls.ask(place(job)));
        return require(item, item.has("state"));
    }

    /** Where the sound of an item is. */
    String sound(Map<String, String> job) {
        return place(job) + "/audio";
    }

    private String place(Map<String, String> job) {
        return calls.access().base() + PLACE + "/" + job.getOrDefault(ITEM, "");
    }

    private JsonNode page(String query) {
        JsonNode list = json(calls.ask(calls.access().base() + PLACE + query));
        return require(list, list.path("history").isArray());
    }

    private JsonNode json(OutboundAnswer answer) {
        if (!answer.successful()) {
            throw ElevenLabsCalls.trial(answer, calls.access());
        }
        return Wire.json(answer);
    }

    private static JsonNode require(JsonNode json, boolean readable) {
        if (!readable) {
            throw new ServiceRefusal(
                    ElevenLabsProvider.NAME, Reason.AWAY, "its history is not in the form it documents");
        }
        return json;
    }

    /** Empty after the last page. */
    private static Optional<String> next(JsonNode list) {
        boolean more = list.path("has_more").asBoolean(false);
        String last = list.path("last_history_item_id").asString("");
        return more
                ? Optional.of("&start_after_history_item_id=" + URLEncoder.encode(last, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static boolean tells(JsonNode item) {
        return !item.path(TEXT).asString("").isEmpty();
    }

    private static boolean isNoOlder(JsonNode item, Instant since) {
        return Likeness.isNoOlder(Instant.ofEpochSecond(item.path("date_unix").asLong(0)), since);
    }

    private static boolean isThat(JsonNode item, Map<String, String> trace) {
        return item.path(ITEM).asString("").matches(ITEM_ID)
                && !item.path("state").asString("").equals("deleted")
                && tells(item)
                && digest(item.path(TEXT).asString("")).equals(trace.get(TEXT))
                && maybeSame(item, trace, MODEL)
                && maybeSame(item, trace, VOICE);
    }

    /** One that does not say its words may be any; one that was deleted was made. */
    private static boolean isLike(JsonNode item, Map<String, String> trace) {
        boolean words = !tells(item)
                || digest(Likeness.words(item.path(TEXT).asString(""))).equals(trace.get(WORDS));
        return words && maybeSame(item, trace, MODEL) && maybeSame(item, trace, VOICE);
    }

    /** What one of them does not say may be the same. */
    private static boolean maybeSame(JsonNode item, Map<String, String> trace, String field) {
        String there = item.path(field).asString("");
        return there.isEmpty() || there.equals(trace.getOrDefault(field, there));
    }

    private static Map<String, String> job(JsonNode item) {
        Map<String, String> job = new HashMap<>(Map.of(ITEM, item.path(ITEM).asString("")));
        String request = item.path(REQUEST).asString("");
        if (!request.isEmpty()) {
            job.put(REQUEST, request);
        }
        return job;
    }
}
