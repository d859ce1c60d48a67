package com.iafactory.studio.production.project;

import com.iafactory.studio.caption.CueTranslator;
import com.iafactory.studio.growth.MarketingWriter;
import com.iafactory.studio.growth.ThumbnailDesigner;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.TakeWaits;
import com.iafactory.studio.take.UnclearOutcome;
import java.util.HashSet;
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
    private static final String STORE_AWAY = "media-store-unavailable";

    /** What passes by itself, or when somebody makes room: the work waits for it and nothing is lost. */
    private static final Set<String> PASSING = Set.of(
            "disk-full",
            STORE_AWAY,
            "store-failed",
            "store-not-writable",
            "database-unreachable",
            TakeWaits.CODE,
            UnclearOutcome.CODE);

    /** What the same try would only meet again, or pay for again, until somebody changes something. */
    private static final Set<String> LASTING = lasting();

    private static Set<String> lasting() {
        Set<String> codes =
                new HashSet<>(Set.of(CueTranslator.UNUSABLE, MarketingWriter.UNUSABLE, ThumbnailDesigner.UNUSABLE));
        for (ServiceRefusal.Reason reason : ServiceRefusal.Reason.values()) {
            if (!reason.passes()) {
                codes.add(reason.code());
            }
        }
        return Set.copyOf(codes);
    }

    public static Trouble of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StudioException known && known.code().equals(STORE_AWAY)) {
                // Which file it was and what the store's library says is for the log.
                return new Trouble(STORE_AWAY, "The media store cannot be reached.", "The work goes on when it can.");
            }
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

    /** Whether it waits for a person to say what became of a take. */
    public boolean wantsAPerson() {
        return code.equals(UnclearOutcome.CODE);
    }

    /** Whether waiting helps. */
    public boolean passes() {
        return PASSING.contains(code);
    }

    /** Whether trying again at once is of no use. */
    boolean lasts() {
        return LASTING.contains(code);
    }

    String json() {
        return Json.canonical(this);
    }

    static Optional<Trouble> read(Optional<String> json) {
        return json.map(text -> Json.parse(text, Trouble.class));
    }
}
