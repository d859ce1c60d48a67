package com.iafactory.studio.provider.luma;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Likeness;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Sought;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The older API's list of what an account had made, searched for a request whose sending ended unclearly. */
final class LumaList {
    private static final int PAGE = 100;
    private static final int PAGES = 10;
    /** It shows jobs at once; a request whose answer was late may be on its way there yet. */
    private static final Duration SURE = Duration.ofMinutes(1);

    private final Access access;

    LumaList(Access access) {
        this.access = access;
    }

    /**
     * It is there when exactly one job is as it was asked for and no older. Two can be two takes of the same, and one with the same words
     * that differs otherwise can be it all the same; then a person has to look.
     *
     * @param body as it was sent
     */
    Sought find(Map<String, String> body, Instant since) {
        List<String> found = new ArrayList<>();
        boolean like = false;
        boolean more = true;
        int offset = 0;
        for (int page = 0; more && page < PAGES; page++) {
            JsonNode list = page(offset);
            for (JsonNode job : list.path("generations")) {
                if (job.path("id").asString("").matches("[A-Za-z0-9_-]{1,100}")
                        && isNoOlder(job, since)
                        && isThat(job.path("request"), body)) {
                    found.add(job.path("id").asString(""));
                }
                like |= isNoOlder(job, since.minus(Likeness.DOUBT)) && isLike(job.path("request"), body);
            }
            more = list.path("has_more").asBoolean(false);
            offset += list.path("generations").size();
        }
        if (found.size() == 1) {
            return new Sought.Found(Map.of("id", found.getFirst()));
        }
        return found.isEmpty() && !more && !like ? new Sought.NotThere(SURE) : new Sought.Untold();
    }

    private JsonNode page(int offset) {
        OutboundAnswer answer = LumaCalls.of(access)
                .ask(LumaCalls.oldBase(access) + "/generations?limit=" + PAGE + "&offset=" + offset);
        JsonNode list = Wire.json(answer);
        if (!answer.successful() || !list.path("generations").isArray()) {
            throw Meaning.ofQuestion(LumaProvider.NAME, answer, "it does not list its jobs");
        }
        return list;
    }

    /** One without a readable time may be it. */
    private static boolean isNoOlder(JsonNode job, Instant since) {
        return time(job.path("created_at").asString(""))
                .map(at -> Likeness.isNoOlder(at, since))
                .orElse(true);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** One that does not say what it was asked for may be anything. */
    private static boolean isLike(JsonNode request, Map<String, String> body) {
        return !request.has("prompt")
                || Likeness.words(request.path("prompt").asString(""))
                        .equals(Likeness.words(body.getOrDefault("prompt", "")));
    }

    private static boolean isThat(JsonNode request, Map<String, String> body) {
        return body.entrySet().stream()
                        .filter(field -> request.has(field.getKey()))
                        .allMatch(field ->
                                request.path(field.getKey()).asString("").equals(field.getValue()))
                && request.has("prompt");
    }
}
