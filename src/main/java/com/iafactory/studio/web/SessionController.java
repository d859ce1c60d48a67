package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.account.LiveSession;
import com.iafactory.studio.account.OwnSessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is logged in. */
@RestController
@RequestMapping("/api/v1/me/sessions")
final class SessionController {
    private final OwnSessions sessions;

    SessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    /** @param current whether it is the one that asks */
    record SessionView(
            UUID id,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt,
            String client,
            String network,
            boolean current) {
        static SessionView of(LiveSession session, Caller caller) {
            return new SessionView(
                    session.id(),
                    session.createdAt(),
                    session.lastUsedAt(),
                    session.expiresAt(),
                    session.agent(),
                    session.network(),
                    caller.session().equals(Optional.of(session.id())));
        }
    }

    record SessionList(List<SessionView> items) {}

    /** Where one is logged in. */
    @GetMapping
    SessionList list(@AuthenticationPrincipal Caller caller) {
        return new SessionList(sessions.list(caller).stream()
                .map(session -> SessionView.of(session, caller))
                .toList());
    }

    /** Ends a login at once. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        sessions.end(caller, id);
    }
}
