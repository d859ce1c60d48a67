package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import java.util.List;
import java.util.UUID;

/** One's own logins: to see where one is logged in, and to end that. For persons only. Thread-safe. */
public final class OwnSessions {
    private final LiveSessions sessions;
    private final Callers callers;

    OwnSessions(LiveSessions sessions, Callers callers) {
        this.sessions = sessions;
        this.callers = callers;
    }

    public List<LiveSession> list(Caller caller) {
        caller.requirePerson();
        return sessions.list(caller.id());
    }

    /** Acts at once, also on the access tokens of that login. */
    public void end(Caller caller, UUID session) {
        caller.requirePerson();
        if (!sessions.end(caller.id(), session)) {
            throw new StudioException(
                    StudioException.Kind.MISSING, "session-unknown", "There is no such login.", "List them.");
        }
        callers.forgetSession(session);
    }
}
