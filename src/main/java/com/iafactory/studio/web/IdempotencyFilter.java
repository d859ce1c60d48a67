package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.web.StoredAnswers.Answer;
import com.iafactory.studio.web.StoredAnswers.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Serves routes that are {@link Idempotent}: does a request once, and answers it again as it was answered then. */
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final StoredAnswers answers;
    private final RequestMappingHandlerMapping routes;
    private final ProblemWriter problems;

    IdempotencyFilter(StoredAnswers answers, RequestMappingHandlerMapping routes, ProblemWriter problems) {
        this.answers = answers;
        this.routes = routes;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        Optional<Idempotent> route = "POST".equals(request.getMethod()) ? route(request) : Optional.empty();
        if (route.isEmpty() || !(known instanceof KnownCaller caller)) {
            chain.doFilter(request, response);
            return;
        }
        String key = request.getHeader(HEADER);
        if (key == null && !route.get().required()) {
            chain.doFilter(request, response);
        } else if (key == null || !KEY.matcher(key).matches()) {
            problems.write(keyWrong(request), response);
        } else {
            once(caller.getPrincipal(), key, request, response, chain);
        }
    }

    private Optional<Idempotent> route(HttpServletRequest request) {
        try {
            @Nullable HandlerExecutionChain chain = routes.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? Optional.ofNullable(method.getMethodAnnotation(Idempotent.class))
                    : Optional.empty();
        } catch (Exception e) {
            // No such route for this method or type: the dispatcher finds out again and says so.
            return Optional.empty();
        }
    }

    private void once(
            Caller caller, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RepeatableBody repeatable;
        try {
            repeatable = new RepeatableBody(request);
        } catch (BodyLimitFilter.TooLarge e) {
            problems.write(BodyLimitFilter.problem(request), response);
            return;
        }
        UUID user = caller.id();
        switch (answers.claim(user, key, hash(request, repeatable.bytes()))) {
            case Standing.First _ -> first(user, key, repeatable, response, chain);
            case Standing.AtWork _ ->
                problems.write(
                        Problem.of(
                                HttpStatus.CONFLICT,
                                "idempotency-key-at-work",
                                "The first request with this key has not been answered yet.",
                                "Wait and send it again; if this lasts, look whether it was done before you use a new key.",
                                request),
                        response);
            case Standing.Other _ ->
                problems.write(
                        Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "idempotency-key-reused",
                                "This key was used for another request.",
                                "Use a new key for a new request.",
                                request),
                        response);
            case Standing.Answered answered -> replay(answered.answer(), response);
        }
    }

    private void first(
            UUID user, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean ended = false;
        try {
            chain.doFilter(request, kept);
            ended = true;
        } finally {
            // What failed on our side, or was too often, may be tried again with the same key.
            if (!ended || kept.getStatus() >= 500 || kept.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
                answers.giveBack(user, key);
            }
        }
        // If this fails the key stays taken: what was done is not done twice.
        answers.keep(
                user,
                key,
                new Answer(
                        kept.getStatus(),
                        kept.getContentType(),
                        kept.getHeader("Location"),
                        kept.getHeader("ETag"),
                        kept.getContentAsByteArray()));
        kept.copyBodyToResponse();
    }

    private static void replay(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
        }
        if (answer.etag() != null) {
            response.setHeader("ETag", answer.etag());
        }
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static Problem keyWrong(HttpServletRequest request) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "idempotency-key-missing",
                "This request needs an Idempotency-Key of 1 to 255 printable characters.",
                "Send a new random one with each new request, and the same one when you repeat it.",
                request);
    }

    private static byte[] hash(HttpServletRequest request, byte[] body) {
        MessageDigest sha = Digest.sha256();
        String address = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
        sha.update(address.getBytes(StandardCharsets.UTF_8));
        return sha.digest(body);
    }
}
