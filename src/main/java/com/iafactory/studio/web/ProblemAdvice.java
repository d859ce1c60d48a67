package com.iafactory.studio.web;

import com.iafactory.studio.account.LimitExceeded;
import com.iafactory.studio.media.StudioException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever a controller throws into a problem. What is the studio's own fault goes to the log and stays there. */
@RestControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Problem> known(StudioException failure, HttpServletRequest request) {
        if (failure.kind() == StudioException.Kind.FAILED) {
            LOG.warn("{}: {}", failure.code(), failure.getMessage(), failure);
            // Its sentence is for who runs the studio; it may name files.
            return ours(HttpStatus.INTERNAL_SERVER_ERROR, failure.code(), request);
        }
        HttpHeaders headers = new HttpHeaders();
        if (failure instanceof LimitExceeded limit) {
            LimitHeaders.of(limit.allowance()).forEach(headers::set);
        }
        return answer(Problem.of(failure, request), headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StudioException known) {
                return known(known, request);
            }
            if (cause instanceof BodyLimitFilter.TooLarge) {
                return answer(BodyLimitFilter.problem(request), new HttpHeaders());
            }
        }
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            return bad(
                    "field-unknown",
                    "The body has a field that is not known here: " + place(unknown) + ".",
                    "Leave it out, or correct its name.",
                    request);
        }
        if (failure.getCause() instanceof tools.jackson.databind.DatabindException wrong
                && !wrong.getPath().isEmpty()) {
            return bad(
                    "field-wrong",
                    "A field is missing or of the wrong kind: " + place(wrong) + ".",
                    "Compare it with the description of this route.",
                    request);
        }
        return bad("json-wrong", "The body is not the JSON this route takes.", "Send one JSON object.", request);
    }

    /** The path to a field, made of our own names or the caller's, cut to a decent length. */
    private static String place(JacksonException failure) {
        List<JacksonException.Reference> path = failure.getPath();
        String place = path.stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replaceAll("[\\p{Cntrl}]", "?");
        return place.substring(0, Math.min(100, place.length()));
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        ServletRequestBindingException.class,
        HandlerMethodValidationException.class,
        MultipartException.class
    })
    ResponseEntity<Problem> parameter(Exception failure, HttpServletRequest request) {
        String which = failure instanceof MethodArgumentTypeMismatchException wrong ? ": " + wrong.getName() : "";
        return bad(
                "parameter-wrong",
                "A parameter of the request is missing or of the wrong kind" + which + ".",
                "Compare it with the description of this route.",
                request);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    ResponseEntity<Problem> noRoute(Exception failure, HttpServletRequest request) {
        return answer(missingRoute(request), new HttpHeaders());
    }

    static Problem missingRoute(HttpServletRequest request) {
        return Problem.of(
                HttpStatus.NOT_FOUND, "route-unknown", "There is nothing at this address.", "Check it.", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> method(HttpRequestMethodNotSupportedException failure, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (failure.getSupportedHttpMethods() != null) {
            headers.setAllow(failure.getSupportedHttpMethods());
        }
        return answer(
                Problem.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "method-not-allowed",
                        "This address does not take that method.",
                        "The Allow header says which it takes.",
                        request),
                headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> mediaType(HttpMediaTypeNotSupportedException failure, HttpServletRequest request) {
        return answer(
                Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "media-type-unsupported",
                        "This route does not take a body of that type.",
                        "Send application/json.",
                        request),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAcceptable(HttpMediaTypeNotAcceptableException failure, HttpServletRequest request) {
        return answer(
                Problem.of(
                        HttpStatus.NOT_ACCEPTABLE,
                        "not-acceptable",
                        "This route cannot answer in any of the types asked for.",
                        "Accept application/json.",
                        request),
                new HttpHeaders());
    }

    @ExceptionHandler
    void gone(AsyncRequestNotUsableException failure) {
        // The client has left; there is nobody to answer.
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Problem> database(Exception failure, HttpServletRequest request) {
        boolean lost = failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof TransactionException;
        if (!lost) {
            return fault(failure, request);
        }
        LOG.warn("the database does not answer: {}", failure.getMessage());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return answer(databaseLost(request), headers);
    }

    static Problem databaseLost(HttpServletRequest request) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-lost",
                "The studio's database does not answer at the moment.",
                "Try again in a few seconds.",
                request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> fault(Exception failure, HttpServletRequest request) {
        LOG.error("a fault of the studio", failure);
        return ours(HttpStatus.INTERNAL_SERVER_ERROR, "internal", request);
    }

    private static ResponseEntity<Problem> ours(HttpStatus status, String code, HttpServletRequest request) {
        return answer(internal(status, code, request), new HttpHeaders());
    }

    static Problem internal(HttpStatus status, String code, HttpServletRequest request) {
        return Problem.of(
                status,
                code,
                "Something went wrong inside the studio.",
                "Try again; if it happens each time, report the trace id.",
                request);
    }

    private static ResponseEntity<Problem> bad(String code, String detail, String remedy, HttpServletRequest request) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, code, detail, remedy, request), new HttpHeaders());
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
