package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes the next step of a publication when its time has come. Thread-safe. */
final class Poster {
    /** How long a film lies ready before its time, where it is made public by us. */
    static final Duration AHEAD = Duration.ofMinutes(45);
    /** What is later than that is asked about: a greeting of the morning is none in the evening. */
    static final Duration TOLERANCE = Duration.ofHours(2);
    /** The same of what was wanted at once: it waits for the next day of a platform that has had enough of this one. */
    static final Duration PATIENCE = Duration.ofHours(36);

    static final String FIELD = "platform-upload";

    private final Publishers publishers;
    private final PlatformAccounts accounts;
    private final FilmFiles films;
    private final SecretBox box;
    private final Clock clock;

    Poster(Publishers publishers, PlatformAccounts accounts, FilmFiles films, SecretBox box, Clock clock) {
        this.publishers = publishers;
        this.accounts = accounts;
        this.films = films;
        this.box = box;
        this.clock = clock;
    }

    /** Writes a change down before something is asked for; false when another has the publication by now. */
    interface Notebook extends Predicate<Change> {}

    PlatformAccounts accounts() {
        return accounts;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * @param notebook in the name of this very step
     * @return how it stands now; empty when the right to it was lost
     */
    Optional<Change> step(PublicationRow row, Notebook notebook) {
        if (row.state() == PublicationState.HANDED_OVER && row.dressed()) {
            return Optional.of(
                    now().isBefore(row.dueAt())
                            ? later(row, row.dueAt())
                            : Change.of(row).end(PublicationState.PUBLISHED));
        }
        Publisher publisher;
        try {
            publisher = publishers.of(row.shown().platform());
        } catch (StudioException e) {
            boolean unseen = row.state() == PublicationState.SCHEDULED || row.state() == PublicationState.READY;
            return Optional.of(Mishaps.of(Change.of(row), e, !unseen, false));
        }
        Optional<Change> another = otherwise(row, publisher);
        if (another.isPresent()) {
            return another;
        }
        try (FilmFiles.Here here = films.here(row)) {
            return new PostingStep(this, row, publisher, here, notebook).take();
        }
    }

    /** Where the time has not come yet, or is long past. */
    private Optional<Change> otherwise(PublicationRow row, Publisher publisher) {
        Instant begins = switch (row.state()) {
            case SCHEDULED ->
                switch (publisher.handover()) {
                    case AT_ONCE -> Instant.MIN;
                    case AHEAD -> row.dueAt().minus(AHEAD);
                    case AT_THE_TIME -> row.dueAt();
                };
            case READY -> row.dueAt();
            default -> Instant.MIN;
        };
        if (now().isBefore(begins)) {
            return Optional.of(later(row, begins));
        }
        boolean unseen = row.state() == PublicationState.SCHEDULED || row.state() == PublicationState.READY;
        return unseen && isLate(row) ? Optional.of(late(row)) : Optional.empty();
    }

    private Change later(PublicationRow row, Instant time) {
        return Change.of(row).to(row.state(), Duration.between(now(), time));
    }

    boolean isLate(PublicationRow row) {
        return now().isAfter(row.dueAt().plus(row.timed() ? TOLERANCE : PATIENCE));
    }

    /** With what it waited for last. */
    static Change late(PublicationRow row) {
        return Change.of(row).note(row.shown().waitingFor().stream().toList()).end(PublicationState.LATE);
    }

    String seal(PublicationRow row, Handle handle) {
        return box.seal(row.user(), FIELD, new Secret(handle.value()));
    }

    Handle handle(PublicationRow row) {
        return new Handle(
                box.open(row.user(), FIELD, row.handle().orElseThrow()).text());
    }

    /** What a refused post is told its user. */
    static String all(List<Fault> faults) {
        return faults.stream().map(Fault::message).collect(Collectors.joining(" "));
    }
}
