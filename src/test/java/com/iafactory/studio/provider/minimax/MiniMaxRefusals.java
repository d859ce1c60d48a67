package com.iafactory.studio.provider.minimax;

import static com.iafactory.studio.provider.standin.MiniMaxStandIn.code;

import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.util.List;

/** The codes its page of errors has. */
final class MiniMaxRefusals {
    private MiniMaxRefusals() {}

    static List<Refused> all() {
        return List.of(
                new Refused("rate", code(1002, "rate limit"), Reason.RATE),
                new Refused("connections", code(1041, "connection limit"), Reason.RATE),
                new Refused("key", code(1004, "not authorised"), Reason.KEY),
                new Refused("key", code(2049, "invalid api key"), Reason.KEY),
                new Refused("name", code(2038, "real-name verification"), Reason.KEY),
                new Refused("balance", code(1008, "insufficient balance"), Reason.CREDIT),
                new Refused("plan", code(2061, "model not in plan"), Reason.CREDIT),
                new Refused("quota", code(2056, "usage limit"), Reason.CREDIT),
                new Refused("input sensitive", code(1026, "input sensitive"), Reason.MODERATION),
                new Refused("parameters", code(2013, "invalid params"), Reason.INPUT),
                new Refused("characters", code(1042, "invisible characters"), Reason.INPUT));
    }
}
