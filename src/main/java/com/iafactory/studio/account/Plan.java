package com.iafactory.studio.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.iafactory.studio.media.StudioException;
import java.util.Locale;

/** What a user has subscribed to. */
public enum Plan {
    FREE(600),
    PRO(6_000),
    /** Unlimited in tokens; the limit of requests only keeps a runaway client from taking the machine. */
    ENTERPRISE(240_000);

    private final int requestsPerMinute;

    Plan(int requestsPerMinute) {
        this.requestsPerMinute = requestsPerMinute;
    }

    public int requestsPerMinute() {
        return requestsPerMinute;
    }

    @JsonCreator
    public static Plan of(String word) {
        for (Plan plan : values()) {
            if (plan.word().equals(word)) {
                return plan;
            }
        }
        throw StudioException.input("plan-unknown", "There is no such plan.", "Choose free, pro or enterprise.");
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
