package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One step with a platform. What may be seen afterwards is written down before it is asked for, and what was asked for and not
 * answered is only looked at from then on. For one thread.
 */
final class PostingStep {
    /** Half an hour; what takes longer is looked at by a person. */
    static final int MOST_LOOKS = 90;
    /** After which a release that the platform knows nothing of was none. */
    static final int LOOKS_AFTER_A_RELEASE = 8;
    /** A day, where the film surely is at the platform and can only be worked on. */
    private static final int MOST_LOOKS_AT_ONCE = 360;

    private static final int QUICK_LOOKS = 4;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LATE_LOOKS = Duration.ofMinutes(5);

    private final Poster poster;
    private final PublicationRow row;
    private final Publisher publisher;
    private final FilmFiles.Here here;
    private final Poster.Notebook notebook;
    private final boolean ahead;
    /** As it was written down last. */
    private Change now;

    private boolean mayBeOut;
    private Optional<Grant> known = Optional.empty();

    PostingStep(Poster poster, PublicationRow row, Publisher publisher, FilmFiles.Here here, Poster.Notebook notebook) {
        this.poster = poster;
        this.row = row;
        this.publisher = publisher;
        this.here = here;
        this.notebook = notebook;
        this.ahead = publisher.handover() == Publisher.Handover.AHEAD;
        this.now = Change.of(row);
        this.mayBeOut = switch (row.state()) {
            case PUBLISHING -> true;
            // Where nothing is seen before it is released, bytes show nothing.
            case PREPARING, CONFIRMING -> !ahead;
            default -> false;
        };
    }

    /** @return how it stands now; empty when the right to it was lost */
    Optional<Change> take() {
        try {
            return switch (row.state()) {
                case SCHEDULED -> open();
                // Where nobody sees an upload, another one costs nothing; else the platform says how far it is.
                case PREPARING -> ahead ? open() : Optional.of(goOn());
                case READY -> release();
                case PUBLISHING -> Optional.of(lookAfterRelease());
                case CONFIRMING -> Optional.of(look());
                case HANDED_OVER, PUBLISHED -> Optional.of(dress());
                case UNCONFIRMED, LATE, FAILED, CANCELLED -> Optional.empty();
            };
        } catch (StudioException e) {
            boolean goneIsSure =
                    row.state() != PublicationState.PUBLISHING && (row.state() != PublicationState.CONFIRMING || ahead);
            return Optional.of(Mishaps.of(now, e, mayBeOut, goneIsSure));
        }
    }

    private boolean written(Change change) {
        now = change;
        return notebook.test(change);
    }

    private Optional<Change> open() {
        Post outline = here.outline();
        Channel channel = asked(publisher::channel);
        List<Fault> faults = publisher.faults(outline, channel).stream()
                .filter(Fault::refused)
                .toList();
        if (!faults.isEmpty()) {
            throw new PlatformRefusal(publisher.title(), Reason.INPUT, Poster.all(faults));
        }
        Post whole = here.whole();
        Handle handle = asked(grant -> publisher.open(grant, whole));
        Change preparing = Change.of(row)
                .with(Optional.of(poster.seal(row, handle)))
                .to(PublicationState.PREPARING, Duration.ZERO)
                .failures(row.attempts());
        return written(preparing) ? Optional.of(sent(handle)) : Optional.empty();
    }

    /** After a crash, or a long while. */
    private Change goOn() {
        Handle handle = poster.handle(row);
        Progress progress = asked(grant -> publisher.look(grant, here.outline(), handle));
        if (!(progress instanceof Progress.Sending)) {
            return after(progress);
        }
        mayBeOut = false;
        return poster.now().isAfter(row.dueAt().plus(Poster.PATIENCE)) ? Poster.late(row) : sent(handle);
    }

    private Change sent(Handle handle) {
        try {
            return after(asked(grant -> publisher.send(grant, here.whole(), handle)));
        } catch (UnclearPost e) {
            return now.to(PublicationState.CONFIRMING, BETWEEN_LOOKS);
        }
    }

    private Optional<Change> release() {
        Handle handle = poster.handle(row);
        Post post = here.outline();
        // Before it is written down: without it nothing can be asked for.
        grant();
        Change publishing = Change.of(row).to(PublicationState.PUBLISHING, FIRST_LOOK);
        if (!written(publishing)) {
            return Optional.empty();
        }
        try {
            Progress progress = asked(grant -> publisher.release(grant, post, handle));
            return Optional.of(progress instanceof Progress.Posted ? after(progress) : publishing);
        } catch (UnclearPost e) {
            return Optional.of(publishing);
        } catch (PlatformRefusal e) {
            // Nothing was posted: as long as that passes it is still ready.
            return Optional.of(Mishaps.of(Change.of(row), e, false, true));
        }
    }

    /** Whatever it says, but that it is out: it may be all the same. */
    private Change lookAfterRelease() {
        Progress progress = asked(grant -> publisher.look(grant, here.outline(), poster.handle(row)));
        return switch (progress) {
            case Progress.Posted posted -> after(posted);
            case Progress.Refused refused ->
                now.note(List.of(String.valueOf(refused.why().getMessage()))).end(PublicationState.UNCONFIRMED);
            case Progress.Ready ready -> again(LOOKS_AFTER_A_RELEASE);
            case Progress.Working working -> again(MOST_LOOKS);
            case Progress.Sending sending -> again(MOST_LOOKS);
        };
    }

    private Change look() {
        Handle handle = poster.handle(row);
        Progress progress = asked(grant -> publisher.look(grant, here.outline(), handle));
        if (progress instanceof Progress.Working) {
            return again(publisher.handover() == Publisher.Handover.AT_ONCE ? MOST_LOOKS_AT_ONCE : MOST_LOOKS);
        }
        if (progress instanceof Progress.Sending) {
            mayBeOut = false;
            return sent(handle);
        }
        return after(progress);
    }

    private Change again(int most) {
        return row.looks() >= most ? now.end(PublicationState.UNCONFIRMED) : now.looked(rest());
    }

    /** Most films take seconds, and a few take long. */
    private Duration rest() {
        if (row.looks() < QUICK_LOOKS) {
            return FIRST_LOOK.multipliedBy(row.looks() + 2L);
        }
        return row.looks() < MOST_LOOKS ? BETWEEN_LOOKS : BETWEEN_LATE_LOOKS;
    }

    /** A film that is out stays out, whatever becomes of its thumbnail. */
    private Change dress() {
        List<String> notes;
        try {
            Post post = here.whole();
            String id = row.shown().postId().orElseThrow();
            notes = asked(grant -> publisher.dress(grant, post, id));
        } catch (StudioException e) {
            notes = List.of("Its thumbnail and captions could not be added: " + e.getMessage());
        }
        return now.note(notes).dress().to(row.state(), Duration.ZERO);
    }

    private Change after(Progress progress) {
        return switch (progress) {
            case Progress.Sending sending -> now.to(PublicationState.PREPARING, FIRST_LOOK);
            case Progress.Working working -> now.to(PublicationState.CONFIRMING, FIRST_LOOK);
            case Progress.Ready ready -> now.to(PublicationState.READY, Duration.ZERO);
            case Progress.Refused refused -> now.failed(Trouble.of(refused.why()));
            case Progress.Posted posted ->
                now.posted(
                        posted,
                        poster.now().isBefore(row.dueAt()) ? PublicationState.HANDED_OVER : PublicationState.PUBLISHED,
                        Duration.ZERO);
        };
    }

    private Grant grant() {
        Grant grant = known.orElseGet(
                () -> poster.accounts().fresh(row.user(), row.shown().account(), publisher, Optional.empty()));
        known = Optional.of(grant);
        return grant;
    }

    /** Once more with a new grant where the platform takes the old one no longer. Nothing was done by the first call. */
    private <T> T asked(Function<Grant, T> call) {
        Grant grant = grant();
        try {
            return call.apply(grant);
        } catch (PlatformRefusal e) {
            if (e.reason() != Reason.RECONNECT) {
                throw e;
            }
            Grant renewed = poster.accounts().fresh(row.user(), row.shown().account(), publisher, Optional.of(grant));
            known = Optional.of(renewed);
            return call.apply(renewed);
        }
    }
}
