package com.iafactory.studio.production.project;

import com.iafactory.studio.media.StudioException;
import java.util.Optional;
import java.util.UUID;

/** Why something is not done for a user. */
final class Refusals {
    private Refusals() {}

    static StudioException notFound(String what, UUID id) {
        return new StudioException(
                StudioException.Kind.MISSING,
                what + "-not-found",
                "There is no " + what + " " + id + ".",
                "Check the id; it may have been deleted.");
    }

    static StudioException notWritten(Script script) {
        Optional<Trouble> failure = script.failure();
        return failure.map(trouble -> StudioException.refused(trouble.code(), trouble.message(), trouble.remedy()))
                .orElseGet(() ->
                        conflict("script-not-ready", "This script is still being written.", "Ask again in a moment."));
    }

    static StudioException conflict(String code, String message, String remedy) {
        return new StudioException(StudioException.Kind.CONFLICT, code, message, remedy);
    }
}
