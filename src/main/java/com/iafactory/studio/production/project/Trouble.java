package com.iafactory.studio.production.project;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Json;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessException;

/**
 * Why something did not work, as it is kept and shown.
 *
 * @param code stable
 * @param message for people
 * @param remedy what to do
 */
public record Trouble(String code, String message, String remedy) {
    /** What passes by itself, or when somebody makes room: the work waits for it and nothing is lost. */
    private static final Set<String> PASSING = Set.of(
            "disk-full", "media-store-unavailable", "store-failed", "store-not-writable", "database-unreachable");

    public static Trouble of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StudioException known) {
                return new Trouble(known.code(), String.valueOf(known.getMessage()), known.remedy());
            }
            if (cause instanceof DataAccessException) {
                return new Trouble(
                        "database-unreachable", "The database does not answer.", "The work goes on when it does.");
            }
        }
        return new Trouble(
                "internal",
                "Something went wrong inside the studio.",
                "Try again; if it happens each time, report it with the project's id.");
    }

    /** Whether waiting helps. */
    public boolean passes() {
        return PASSING.contains(code);
    }

    String json() {
        return Json.canonical(this);
    }

    static Optional<Trouble> read(Optional<String> json) {
        return json.map(text -> Json.parse(text, Trouble.class));
    }
}
