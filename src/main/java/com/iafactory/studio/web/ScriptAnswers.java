package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.project.Script;
import com.iafactory.studio.production.project.Scripts;
import com.iafactory.studio.production.project.Trouble;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What is answered to who asked for a script: the script when it is there within the client's patience, else where it will be. */
record ScriptAnswers(Scripts scripts, Patience patience) {
    /** @param lettersWritten characters a language model has written so far, where one is at it */
    record Accepted(
            @JsonProperty UUID id,
            @JsonProperty String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long lettersWritten,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Trouble waits) {}

    Accepted writing(UUID user, UUID id) {
        OptionalLong letters = scripts.letters(user, id);
        return new Accepted(
                id,
                "writing",
                letters.isPresent() ? letters.getAsLong() : null,
                scripts.waitsFor(user, id).orElse(null));
    }

    ResponseEntity<Object> when(UUID user, UUID id, @Nullable String prefer) {
        Optional<Script> settled = patience.until(
                prefer,
                () -> scripts.find(user, id)
                        .filter(script -> script.screenplay().isPresent()
                                || script.failure().isPresent()));
        URI place = URI.create("/api/v1/scripts/" + id);
        if (settled.isEmpty()) {
            return ResponseEntity.accepted().location(place).body(writing(user, id));
        }
        return ResponseEntity.created(place).eTag(tag(settled.get())).body(body(settled.get()));
    }

    static Object body(Script script) {
        script.failure().ifPresent(trouble -> {
            throw StudioException.input(trouble.code(), trouble.message(), trouble.remedy());
        });
        return script.published().orElseThrow();
    }

    static String tag(Script script) {
        return "\"" + script.version() + "-" + script.status().code() + "\"";
    }
}
