package com.iafactory.studio.web;

import com.iafactory.studio.account.Allowance;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.account.Callers;
import com.iafactory.studio.account.LimitExceeded;
import com.iafactory.studio.account.Limits;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.queue.LogField;
import io.github.bucket4j.BucketExceptions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is asking, whether this part of the API is open to them, and whether they ask too often. */
final class CallerFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(CallerFilter.class);
    private static final String API = "/api/v1/";

    private final Callers callers;
    private final Limits limits;
    private final ProblemWriter problems;

    CallerFilter(Callers callers, Limits limits, ProblemWriter problems) {
        this.callers = callers;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<Caller> caller = bearer(request).flatMap(callers::identify);
            limit(caller, request, response);
            if (caller.isPresent()) {
                requireScope(caller.get(), request);
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new KnownCaller(caller.get()));
                SecurityContextHolder.setContext(context);
                LogField.USER.is(caller.get().id());
            }
        } catch (StudioException e) {
            problems.write(e, request, response);
            return;
        } catch (DataAccessException | BucketExceptions.BucketExecutionException e) {
            // Nobody is let in whom the studio cannot look up, and nothing is done that it cannot count.
            LOG.warn("the database does not answer: {}", e.getMessage());
            response.setHeader("Retry-After", "5");
            problems.write(ProblemAdvice.databaseLost(request), response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LogField.USER.key());
        }
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? Optional.of(header.substring(7).strip())
                : Optional.empty();
    }

    private void limit(Optional<Caller> caller, HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith("/actuator/")) {
            return;
        }
        Allowance allowance = caller.map(limits::request).orElseGet(() -> limits.request(request.getRemoteAddr()));
        if (!allowance.granted()) {
            throw new LimitExceeded(allowance);
        }
        LimitHeaders.of(allowance).forEach(response::setHeader);
    }

    private static void requireScope(Caller caller, HttpServletRequest request) {
        String path = request.getRequestURI();
        String below = path.startsWith(API) ? path.substring(API.length()) : "";
        int slash = below.indexOf('/');
        if (!caller.may(slash < 0 ? below : below.substring(0, slash))) {
            throw StudioException.refused(
                    "scope-missing", "This API key is not for this part of the API.", "Make a key with that scope.");
        }
    }
}
