package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes the next step of a publication. What may be seen afterwards is written down before it is asked for, and what was asked for and
 * not answered is only looked at from then on. Thread-safe.
 */
final class Poster {
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
    /** Half an hour; what takes longer is looked at by a person. */
    static final int MOST_LOOKS = 90;
    /** After which a release that the platform knows nothing of was none. */
    static final int LOOKS_AFTER_A_RELEASE = 8;

    private static final int QUICK_LOOKS = 4;

    static final int MOST_FAILURES = 30;
    /** How long a film lies ready before its time, where it is made public by us. */
    static final Duration AHEAD = Duration.ofMinutes(45);
    /** What is later than that is asked about: a greeting of the morning is none in the evening. */
    static final Duration TOLERANCE = Duration.ofHours(2);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final String FIELD = "platform-upload";

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

    /**
     * @param notebook in the name of this very step
     * @return how it stands now; empty when the right to it was lost
     */
    Optional<Change> step(PublicationRow row, Notebook notebook) {
        Publisher publisher = publishers.of(row.shown().platform());
        Instant now = clock.instant();
        Instant begins = begins(publisher, row);
        if (row.state() == PublicationState.SCHEDULED && now.isBefore(begins)) {
            return Optional.of(Change.of(row).to(PublicationState.SCHEDULED, Duration.between(now, begins)));
        }
        if (row.state() == PublicationState.HANDED_OVER && row.dressed()) {
            return Optional.of(
                    now.isBefore(row.dueAt())
                            ? Change.of(row).to(PublicationState.HANDED_OVER, Duration.between(now, row.dueAt()))
                            : Change.of(row).end(PublicationState.PUBLISHED));
        }
        boolean unseen = row.state() == PublicationState.SCHEDULED || row.state() == PublicationState.READY;
        if (unseen && now.isAfter(row.dueAt().plus(TOLERANCE))) {
            return Optional.of(Change.of(row).end(PublicationState.LATE));
        }
        if (row.state() == PublicationState.READY && now.isBefore(row.dueAt())) {
            return Optional.of(Change.of(row).to(PublicationState.READY, Duration.between(now, row.dueAt())));
        }
        try (FilmFiles.Here here = films.here(row)) {
            return new Step(row, publisher, here, notebook).take();
        }
    }

    private static Instant begins(Publisher publisher, PublicationRow row) {
        return switch (publisher.handover()) {
            case AT_ONCE -> row.shown().createdAt();
            case AHEAD -> row.dueAt().minus(AHEAD);
            case AT_THE_TIME -> row.dueAt();
        };
    }

    /** The platform may take its time over what has been sent; what it says to no avail is not asked for twice. */
    private final class Step {
        private final PublicationRow row;
        private final Publisher publisher;
        private final FilmFiles.Here here;
        private final Notebook notebook;
        private Grant grant;

        Step(PublicationRow row, Publisher publisher, FilmFiles.Here here, Notebook notebook) {
            this.row = row;
            this.publisher = publisher;
            this.here = here;
            this.notebook = notebook;
            this.grant = accounts.fresh(row.user(), row.shown().account(), publisher, Optional.empty());
        }

        Optional<Change> take() {
            return switch (row.state()) {
                case SCHEDULED -> open();
                // Where nobody sees an upload, another one costs nothing; else the platform says how far it is.
                case PREPARING ->
                    publisher.handover() == Publisher.Handover.AHEAD ? open() : Optional.of(goOn(handle(row.handle())));
                case READY -> release();
                case PUBLISHING, CONFIRMING -> Optional.of(look());
                case HANDED_OVER, PUBLISHED -> Optional.of(dress());
                case UNCONFIRMED, LATE, FAILED, CANCELLED -> Optional.empty();
            };
        }

        private Optional<Change> open() {
            Post post = here.outline();
            Channel channel = asked(publisher::channel);
            List<Fault> faults = publisher.faults(post, channel).stream()
                    .filter(Fault::refused)
                    .toList();
            if (!faults.isEmpty()) {
                throw new PlatformRefusal(
                        publisher.title(),
                        Reason.INPUT,
                        faults.stream().map(Fault::message).collect(Collectors.joining(" ")));
            }
            Post whole = here.whole();
            Handle handle = asked(with -> publisher.open(with, whole));
            Change preparing =
                    Change.of(row).with(Optional.of(seal(handle))).to(PublicationState.PREPARING, Duration.ZERO);
            return notebook.test(preparing) ? Optional.of(sent(handle, preparing)) : Optional.empty();
        }

        /** After a crash. */
        private Change goOn(Handle handle) {
            Progress progress;
            try {
                progress = asked(with -> publisher.look(with, here.outline(), handle));
            } catch (PlatformRefusal e) {
                if (e.reason().passes() || e.reason() == Reason.GONE) {
                    throw e;
                }
                // All of it may have arrived before.
                return unconfirmed(Change.of(row), e);
            }
            return progress instanceof Progress.Sending
                    ? sent(handle, Change.of(row))
                    : after(progress, Change.of(row));
        }

        private Change sent(Handle handle, Change preparing) {
            try {
                return after(asked(with -> publisher.send(with, here.whole(), handle)), preparing);
            } catch (UnclearPost e) {
                return preparing.to(PublicationState.CONFIRMING, BETWEEN_LOOKS);
            }
        }

        private Optional<Change> release() {
            Handle handle = handle(row.handle());
            Post post = here.outline();
            Change publishing = Change.of(row).to(PublicationState.PUBLISHING, BETWEEN_LOOKS);
            if (!notebook.test(publishing)) {
                return Optional.empty();
            }
            try {
                return Optional.of(after(asked(with -> publisher.release(with, post, handle)), publishing));
            } catch (UnclearPost e) {
                return Optional.of(publishing);
            } catch (PlatformRefusal e) {
                // Nothing was posted: as long as that passes it is still ready.
                return Optional.of(refused(Change.of(row), e));
            }
        }

        private Change look() {
            Progress progress;
            try {
                progress = asked(with -> publisher.look(with, here.outline(), handle(row.handle())));
            } catch (PlatformRefusal e) {
                if (e.reason() == Reason.GONE) {
                    // It may have gone because it was posted.
                    return unconfirmed(Change.of(row), e);
                }
                throw e;
            }
            boolean released = row.state() == PublicationState.PUBLISHING;
            if (released && progress instanceof Progress.Ready) {
                return row.looks() >= LOOKS_AFTER_A_RELEASE
                        ? Change.of(row).end(PublicationState.UNCONFIRMED)
                        : Change.of(row).looked(rest());
            }
            if (progress instanceof Progress.Working) {
                return row.looks() >= MOST_LOOKS
                        ? Change.of(row).end(PublicationState.UNCONFIRMED)
                        : Change.of(row).looked(rest());
            }
            return progress instanceof Progress.Sending
                    ? sent(handle(row.handle()), Change.of(row))
                    : after(progress, Change.of(row));
        }

        /** Most films take seconds, and a few take long. */
        private Duration rest() {
            return row.looks() < QUICK_LOOKS ? FIRST_LOOK.multipliedBy(row.looks() + 2L) : BETWEEN_LOOKS;
        }

        private Change dress() {
            Post post = here.whole();
            String id = row.shown().postId().orElseThrow();
            return Change.of(row)
                    .note(asked(with -> publisher.dress(with, post, id)))
                    .dress()
                    .to(row.state(), Duration.ZERO);
        }

        private Change after(Progress progress, Change now) {
            return switch (progress) {
                case Progress.Sending sending -> now.to(PublicationState.PREPARING, FIRST_LOOK);
                case Progress.Working working -> now.to(PublicationState.CONFIRMING, FIRST_LOOK);
                case Progress.Ready ready -> now.to(PublicationState.READY, Duration.ZERO);
                case Progress.Refused refused -> now.failed(Trouble.of(refused.why()));
                case Progress.Posted posted ->
                    now.posted(
                            posted,
                            clock.instant().isBefore(row.dueAt())
                                    ? PublicationState.HANDED_OVER
                                    : PublicationState.PUBLISHED,
                            Duration.ZERO);
            };
        }

        /** Once more with a new grant where the platform takes the old one no longer. Nothing was done by the first call. */
        private <T> T asked(Function<Grant, T> call) {
            try {
                return call.apply(grant);
            } catch (PlatformRefusal e) {
                if (e.reason() != Reason.RECONNECT) {
                    throw e;
                }
                grant = accounts.fresh(row.user(), row.shown().account(), publisher, Optional.of(grant));
                return call.apply(grant);
            }
        }

        private String seal(Handle handle) {
            return box.seal(row.user(), FIELD, new Secret(handle.value()));
        }

        private Handle handle(Optional<String> sealed) {
            return new Handle(box.open(row.user(), FIELD, sealed.orElseThrow()).text());
        }
    }

    /** What something that went wrong in the studio itself makes of a publication that stands like this. */
    Change troubled(Change now, StudioException trouble) {
        boolean lasts = trouble.kind() == StudioException.Kind.MISSING
                || trouble.code().startsWith("publication-")
                || now.attempts() >= MOST_FAILURES;
        if (!lasts) {
            return now.waits(String.valueOf(trouble.getMessage()), LONGEST_PAUSE);
        }
        return mayBeOut(now)
                ? now.note(List.of(String.valueOf(trouble.getMessage()))).end(PublicationState.UNCONFIRMED)
                : now.failed(Trouble.of(trouble));
    }

    private static boolean mayBeOut(Change now) {
        return now.state() == PublicationState.PUBLISHING || now.state() == PublicationState.CONFIRMING;
    }

    /** What a refusal makes of a publication that stands like this. */
    Change refused(Change now, PlatformRefusal refusal) {
        String why = String.valueOf(refusal.getMessage());
        boolean over = now.attempts() >= MOST_FAILURES || !refusal.reason().passes();
        if (over && mayBeOut(now)) {
            return unconfirmed(now, refusal);
        }
        if (now.attempts() >= MOST_FAILURES) {
            return now.failed(Trouble.of(refusal));
        }
        if (refusal.reason().passes()) {
            return now.waits(why, refusal.after().orElse(pause(now.attempts())));
        }
        if (refusal.reason() == Reason.GONE) {
            return now.waits(why, pause(now.attempts())).anew();
        }
        return now.failed(Trouble.of(refusal));
    }

    private static Change unconfirmed(Change now, PlatformRefusal refusal) {
        return now.note(List.of(String.valueOf(refusal.getMessage()))).end(PublicationState.UNCONFIRMED);
    }

    private static Duration pause(int failures) {
        Duration pause = Duration.ofSeconds(10L << Math.min(failures, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
