package com.iafactory.studio.web;

import com.iafactory.studio.media.StudioException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;

/**
 * A problem document (RFC 9457) as every error leaves the service.
 *
 * @param code stable, for machines
 * @param remedy what the caller can do, empty when there is nothing
 * @param charged whether money moved
 * @param traceId under which the logs tell more
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String remedy,
        boolean charged,
        String traceId) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(HttpStatus status, String code, String detail, String remedy, HttpServletRequest request) {
        return new Problem(
                "urn:iafactory-studio:problem:" + code,
                title(code),
                status.value(),
                detail,
                request.getRequestURI(),
                code,
                remedy,
                false,
                Trace.of(request));
    }

    static Problem of(StudioException failure, HttpServletRequest request) {
        HttpStatus status = switch (failure.kind()) {
            case INPUT -> HttpStatus.BAD_REQUEST;
            case UNKNOWN_CALLER -> HttpStatus.UNAUTHORIZED;
            case REFUSED -> HttpStatus.FORBIDDEN;
            case MISSING -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case PRECONDITION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
            case FAILED -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
        return of(status, failure.code(), String.valueOf(failure.getMessage()), failure.remedy(), request);
    }

    private static String title(String code) {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
