package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.project.Events;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What happens in a project, as it happens (server-sent events). */
@RestController
final class EventController {
    private static final int RETRY_MILLIS = 1000;
    /** Those who were cut off together do not come back together. */
    private static final int SPREAD_MILLIS = 2000;

    private static final int STRIDE = 379;

    private final Events events;
    private final ProjectViews views;
    private final EventStreams streams;
    private final AtomicInteger count = new AtomicInteger();

    EventController(Events events, ProjectViews views, EventStreams streams) {
        this.events = events;
        this.views = views;
        this.streams = streams;
    }

    /** Begins after {@code Last-Event-ID}; ends when the production has. Who has got everything of one that is over gets 204. */
    @GetMapping(value = "/api/v1/projects/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long known = number(last);
        Events.Reading now = events.read(caller.id(), id, known, 1).orElseThrow(() -> views.missing(id));
        if (now.ended() && now.events().isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        // Numbers from before a backup was played back mean nothing now.
        long from = known > now.last() ? 0 : known;
        if (!streams.isRunning()) {
            throw stopping();
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        ServletOutputStream out = response.getOutputStream();
        int retry = RETRY_MILLIS + Math.floorMod(count.incrementAndGet() * STRIDE, SPREAD_MILLIS);
        out.write(("retry: " + retry + "\n\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        boolean joined = streams.join(caller.id(), id, left -> {
            EventReader reader = new EventReader(context, out, from, left);
            context.addListener(reader);
            return reader;
        });
        if (!joined) {
            context.complete();
        }
    }

    private static long number(@Nullable String last) {
        if (last == null || last.isBlank()) {
            return 0;
        }
        if (!last.strip().matches("[0-9]{1,18}")) {
            throw StudioException.input(
                    "last-event-id-wrong",
                    "Last-Event-ID is no number of an event.",
                    "Send the id of the last event you have, or leave it out.");
        }
        return Long.parseLong(last.strip());
    }

    private static StudioException stopping() {
        return new StudioException(
                StudioException.Kind.CONFLICT,
                "node-stopping",
                "This node of the studio is being stopped.",
                "Ask again in a moment.");
    }
}
