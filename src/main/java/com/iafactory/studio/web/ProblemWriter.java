package com.iafactory.studio.web;

import com.iafactory.studio.account.LimitExceeded;
import com.iafactory.studio.media.StudioException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is at work: in filters and in the server itself. Thread-safe. */
final class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(Problem problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    void write(StudioException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failure instanceof LimitExceeded limit) {
            LimitHeaders.of(limit.allowance()).forEach(response::setHeader);
        }
        write(Problem.of(failure, request), response);
    }
}
