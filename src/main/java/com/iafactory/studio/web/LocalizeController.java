package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.production.project.OtherLanguages;
import com.iafactory.studio.production.project.Scripts;
import com.iafactory.studio.script.VideoScript;
import com.iafactory.studio.tokens.PlanRules;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scripts in other languages. */
@RestController
@RequestMapping("/api/v1/scripts/{id}/localize")
final class LocalizeController {
    private final OtherLanguages languages;
    private final Scripts scripts;
    private final PlanRules rules;
    private final ScriptAnswers answers;

    LocalizeController(OtherLanguages languages, Scripts scripts, PlanRules rules, Patience patience) {
        this.scripts = scripts;
        this.rules = rules;
        this.languages = languages;
        this.answers = new ScriptAnswers(scripts, patience);
    }

    /**
     * @param voice that will speak it; nothing for the usual one of the language
     * @param letters that Darija is written in; Arabic ones when missing
     */
    record Localize(
            @JsonProperty(required = true) Language language,
            @Nullable String voice,
            @Nullable Letters letters) {}

    /**
     * Another script that says the same in another language, line for line. Its film keeps the pictures of this one's: none of them is bought
     * again. 201 when it is ready within the client's patience ({@code Prefer: wait=N}), else 202 with its address.
     */
    @Idempotent
    @Answers({
        @Answers.Answer(status = 201, body = VideoScript.class),
        @Answers.Answer(status = 202, body = ScriptAnswers.Accepted.class)
    })
    @PostMapping
    ResponseEntity<Object> localize(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestBody Localize asked,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        scripts.find(caller.id(), id)
                .map(script -> Duration.ofSeconds(script.wishes().durationSeconds()))
                .ifPresent(length -> rules.requireLength(caller.id(), length));
        UUID made = languages.localize(
                caller.id(),
                id,
                asked.language(),
                Optional.ofNullable(asked.letters()),
                asked.voice() == null ? "default" : asked.voice(),
                Priorities.of(caller));
        return answers.when(caller.id(), made, prefer);
    }
}
