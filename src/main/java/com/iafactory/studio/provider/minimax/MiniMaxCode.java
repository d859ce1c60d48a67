package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The codes in {@code base_resp}, as its page of error codes has them (2026). */
final class MiniMaxCode {
    /** There is no code. */
    static final int NONE = -1;

    private MiniMaxCode() {}

    static int of(JsonNode body) {
        return body.path("base_resp").path("status_code").asInt(NONE);
    }

    /** Why nothing was begun; empty for 0, for those that leave it open (1000, 1001, 1024, 1033), and for unknown ones. */
    static Optional<Reason> reason(int code) {
        return Optional.ofNullable(
                switch (code) {
                    case 1002, 1041 -> Reason.RATE;
                    case 1004, 2038, 2049 -> Reason.KEY;
                    case 1008, 1028, 1030, 2056, 2061 -> Reason.CREDIT;
                    case 1026 -> Reason.MODERATION;
                    case 1039, 1042, 2013 -> Reason.INPUT;
                    default -> null;
                });
    }

    /** Its rules forbid what went in, or what came out. */
    static boolean moderated(int code) {
        return code == 1026 || code == 1027;
    }
}
