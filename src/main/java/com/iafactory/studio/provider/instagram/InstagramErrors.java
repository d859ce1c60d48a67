package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.secret.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Meta's errors mean: told by code and subcode alone, for their status is nearly always 400. */
final class InstagramErrors {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String USAGE = "x-business-use-case-usage";

    private static final Set<Integer> LOGIN = Set.of(190, 102);
    private static final Set<Integer> RATES = Set.of(4, 17, 32, 613, 80000, 80002);
    /** The account is restricted, or an action was blocked: something for people. */
    private static final Set<Integer> BLOCKED = Set.of(2207001, 2207050, 2207051);
    /** The container is no more, or what it was made of got lost there: another may do better. */
    private static final Set<Integer> LOST = Set.of(2207003, 2207006, 2207008, 2207020, 2207032, 2207053, 2207082);

    private static final int DAILY = 2207042;
    private static final int NOT_FINISHED = 2207027;
    private static final int NOT_VISIBLE = 33;

    private InstagramErrors() {}

    static JsonNode error(OutboundAnswer answer) {
        return Wire.json(answer).path("error");
    }

    static PlatformRefusal refused(PlatformWire wire, OutboundAnswer answer, Secret... secrets) {
        JsonNode error = error(answer);
        Reason reason = reason(error, answer.status());
        Optional<Duration> after = switch (reason) {
            case QUOTA -> Optional.of(Duration.ofHours(24));
            case RATE -> usage(answer).or(() -> Wire.after(answer));
            default -> Wire.after(answer);
        };
        int code = error.path("code").asInt(0);
        String said = answer.status() + " " + (code == 0 ? "" : code + "/" + subcode(error) + " ")
                + error.path("error_user_msg").asString(error.path("message").asString(""));
        return wire.refusal(reason, said, after, secrets);
    }

    private static int subcode(JsonNode error) {
        return error.path("error_subcode").asInt(0);
    }

    static Reason reason(JsonNode error, int status) {
        int code = error.path("code").asInt(0);
        int sub = subcode(error);
        if (LOGIN.contains(code)) {
            return Reason.RECONNECT;
        }
        if (LOST.contains(sub)) {
            return Reason.GONE;
        }
        if (sub == DAILY) {
            return Reason.QUOTA;
        }
        if (BLOCKED.contains(sub) || sub == NOT_VISIBLE || code == 10 || code == 200) {
            return Reason.PERMISSION;
        }
        if (RATES.contains(code)) {
            return Reason.RATE;
        }
        return code == 1 || code == 2 || sub == NOT_FINISHED ? Reason.AWAY : PlatformWire.reason(status);
    }

    /**
     * Whether an error to the call that publishes says for sure that nothing was. Most do not: reels have gone out under a "blocked" and
     * under rate limits.
     */
    static boolean surelyNot(JsonNode error) {
        int code = error.path("code").asInt(0);
        int sub = subcode(error);
        return LOGIN.contains(code) || code == 10 || code == 200 || sub == DAILY || sub == NOT_FINISHED;
    }

    /** A failure of a container, which names a subcode in its text. */
    static Reason ofContainer(String status) {
        return LOST.stream().anyMatch(sub -> status.contains(sub.toString())) ? Reason.GONE : Reason.INPUT;
    }

    /** Minutes until calls are taken again, as a header has them. */
    private static Optional<Duration> usage(OutboundAnswer answer) {
        long minutes = 0;
        try {
            for (JsonNode account : MAPPER.readTree(answer.header(USAGE).orElse("{}"))) {
                for (JsonNode use : account) {
                    minutes = Math.max(
                            minutes, use.path("estimated_time_to_regain_access").asLong(0));
                }
            }
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    }
}
