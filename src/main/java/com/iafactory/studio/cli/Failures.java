package com.iafactory.studio.cli;

import com.iafactory.studio.media.StudioException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** Turns errors into a clear sentence on stderr and an exit code; a stack trace only for faults of the studio itself. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    /** 128 and the number of SIGINT, as shells count. */
    private static final int INTERRUPTED = 130;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (Interruption.begun()) {
            return INTERRUPTED;
        }
        StudioException known = known(failure);
        PrintWriter err = line.getErr();
        err.println("studio: " + known.getMessage());
        if (!known.remedy().isBlank()) {
            err.println("        " + known.remedy());
        }
        if (System.getenv("STUDIO_TRACE") != null) {
            failure.printStackTrace(err);
        }
        // Of the command that failed; what is passed in here is that of the root, which has no such option.
        if (line.getParseResult().hasMatchedOption("--json")) {
            line.getOut().println(asJson(known));
            line.getOut().flush();
        }
        return exitCode(known.kind());
    }

    private static String asJson(StudioException failure) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", failure.kind() == StudioException.Kind.REFUSED ? "refused" : "failed");
        problem.put("code", failure.code());
        problem.put("detail", failure.getMessage());
        problem.put("remedy", failure.remedy());
        problem.put("charged", false);
        return new JsonMapper().writeValueAsString(problem);
    }

    private static StudioException known(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof StudioException known) {
                return known;
            }
        }
        return StudioException.failed(
                "internal",
                "Something went wrong inside the studio: " + failure,
                "Run it again with STUDIO_TRACE=1 and report what it prints.",
                failure);
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static int exitCode(StudioException.Kind kind) {
        return switch (kind) {
            case INPUT, MISSING, TOO_LARGE -> 2;
            case FAILED -> 1;
            case REFUSED, UNKNOWN_CALLER, CONFLICT, PRECONDITION_MISSING, STALE, TOO_OFTEN -> 4;
        };
    }
}
