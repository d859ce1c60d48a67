package com.iafactory.studio.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.iafactory.studio.media.StudioException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a user can be told of. */
public enum EventType {
    SCRIPT_READY("script.ready"),
    SCRIPT_FAILED("script.failed"),
    PROJECT_STARTED("project.started"),
    /** Something has to change before it goes on, such as a full disk. */
    PROJECT_WAITING("project.waiting"),
    PROJECT_RESUMED("project.resumed"),
    PROJECT_COMPLETED("project.completed"),
    PROJECT_FAILED("project.failed"),
    PROJECT_CANCELLED("project.cancelled"),
    PUBLICATION_SCHEDULED("publication.scheduled"),
    /** The platform has it and shows it at its time. */
    PUBLICATION_HANDED_OVER("publication.handed_over"),
    PUBLICATION_PUBLISHED("publication.published"),
    PUBLICATION_FAILED("publication.failed"),
    PUBLICATION_CANCELLED("publication.cancelled"),
    /** A person has to look whether it is there. */
    PUBLICATION_UNCONFIRMED("publication.unconfirmed"),
    /** A person has to say whether it still goes out. */
    PUBLICATION_LATE("publication.late"),
    /** Only when a user asks for it. */
    TEST("webhook.test");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws StudioException kind INPUT when there is nothing of that name to be told of */
    @JsonCreator
    public static EventType wanted(String code) {
        return find(code)
                .filter(type -> type != TEST)
                .orElseThrow(() -> StudioException.input(
                        "webhook-event-unknown",
                        "There is no such event.",
                        "Choose among "
                                + Arrays.stream(values())
                                        .filter(type -> type != TEST)
                                        .map(EventType::code)
                                        .collect(Collectors.joining(", "))
                                + ", or name none for all."));
    }

    static Optional<EventType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** As it was written down. */
    static EventType of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no event: " + code));
    }
}
