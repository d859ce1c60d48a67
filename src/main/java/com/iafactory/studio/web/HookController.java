package com.iafactory.studio.web;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Announcements;
import com.iafactory.studio.take.Announcer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where services tell that they are done. Opened by their signature alone. */
@RestController
@RequestMapping("/api/v1/hooks")
final class HookController {
    private final Announcements announcements;
    private final Clock clock;

    HookController(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Called by a service with which a take was ordered; everything that it has not signed is answered as if there were nothing here. */
    @PostMapping("/{provider}/{take}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void heard(
            @PathVariable String provider,
            @PathVariable UUID take,
            @RequestParam Map<String, String> query,
            HttpServletRequest request)
            throws IOException {
        Map<String, String> headers = Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(name -> name, request::getHeader, (first, second) -> first));
        Announcer.Call call =
                new Announcer.Call(headers, query, request.getInputStream().readAllBytes(), clock.instant());
        if (!announcements.heard(provider, take, call)) {
            throw new StudioException(
                    StudioException.Kind.MISSING,
                    "hook-unknown",
                    "Nothing is waited for here.",
                    "Only the service that was asked calls this, and signs what it says.");
        }
    }
}
