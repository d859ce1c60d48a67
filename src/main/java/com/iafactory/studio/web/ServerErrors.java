package com.iafactory.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** What never reaches a controller (a path that cannot be decoded, a fault in a filter) leaves as a problem too. */
final class ServerErrors extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

    private final JsonMapper json;

    private ServerErrors(JsonMapper json) {
        this.json = json;
    }

    static void install(Context context, JsonMapper json) {
        if (context.getParent() instanceof StandardHost host) {
            // The server adds its own page unless the host has something of this class already.
            host.setErrorReportValveClass(ServerErrors.class.getName());
            host.getPipeline().addValve(new ServerErrors(json));
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (failure != null && status >= 500) {
            LOG.error("a fault of the studio", failure);
        }
        Problem problem = switch (status) {
            case 404 -> ProblemAdvice.missingRoute(request);
            case 500 -> ProblemAdvice.internal(HttpStatus.INTERNAL_SERVER_ERROR, "internal", request);
            default ->
                Problem.of(
                        HttpStatus.resolve(status) == null ? HttpStatus.BAD_REQUEST : HttpStatus.valueOf(status),
                        "request-wrong",
                        "The request cannot be understood.",
                        "Check its address and its headers.",
                        request);
        };
        try {
            write(problem, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Problem problem, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(Trace.HEADER, problem.traceId());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
