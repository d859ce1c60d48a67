package com.iafactory.studio.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.iafactory.studio.media.StudioException;
import java.util.Locale;

/** A part of the API that a key may be limited to: the first word of a route below {@code /api/v1}. */
public enum Scope {
    SCRIPTS,
    VIDEO,
    AUDIO,
    PUBLISH,
    TOKENS,
    PROJECTS,
    UPLOADS,
    WEBHOOKS,
    TAKES,
    MAKERS,
    ME;

    @JsonCreator
    public static Scope of(String word) {
        for (Scope scope : values()) {
            if (scope.part().equals(word)) {
                return scope;
            }
        }
        throw StudioException.input(
                "scope-unknown",
                "There is no such scope.",
                "Choose among scripts, video, audio, publish, tokens, projects, uploads, webhooks, takes, makers and me.");
    }

    @JsonValue
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }
}
