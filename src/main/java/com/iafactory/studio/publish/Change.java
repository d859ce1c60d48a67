package com.iafactory.studio.publish;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a publication stands after a step.
 *
 * @param handle sealed
 * @param again when the next step is due; empty when there is none
 */
record Change(
        PublicationState state,
        Optional<String> handle,
        int attempts,
        int looks,
        Optional<String> waitingFor,
        Optional<Trouble> failure,
        Optional<String> postId,
        Optional<URI> link,
        List<String> notes,
        boolean dressed,
        Optional<Duration> again) {
    Change {
        notes = List.copyOf(notes);
    }

    /** As it stands; whatever it waited for is over. */
    static Change of(PublicationRow row) {
        return new Change(
                row.state(),
                row.handle(),
                row.attempts(),
                row.looks(),
                Optional.empty(),
                Optional.empty(),
                row.shown().postId(),
                row.shown().link(),
                row.shown().notes(),
                row.dressed(),
                Optional.empty());
    }

    /** A step forward: failures and looks are counted anew. */
    Change to(PublicationState next, Duration pause) {
        return new Change(next, handle, 0, 0, waitingFor, failure, postId, link, notes, dressed, Optional.of(pause));
    }

    /** Opened anew again and again is no step forward. */
    Change failures(int count) {
        return new Change(state, handle, count, looks, waitingFor, failure, postId, link, notes, dressed, again);
    }

    /** Nothing more happens by itself. */
    Change end(PublicationState last) {
        return new Change(
                last, handle, attempts, looks, waitingFor, failure, postId, link, notes, dressed, Optional.empty());
    }

    Change with(Optional<String> other) {
        return new Change(state, other, attempts, looks, waitingFor, failure, postId, link, notes, dressed, again);
    }

    /** Another look later. */
    Change looked(Duration pause) {
        return new Change(
                state, handle, 0, looks + 1, waitingFor, failure, postId, link, notes, dressed, Optional.of(pause));
    }

    /** One more failure that passes. */
    Change waits(String why, Duration pause) {
        return new Change(
                state,
                handle,
                attempts + 1,
                looks,
                Optional.of(why),
                failure,
                postId,
                link,
                notes,
                dressed,
                Optional.of(pause));
    }

    /** From the beginning; nothing of it was posted. */
    Change anew() {
        return new Change(
                PublicationState.SCHEDULED,
                Optional.empty(),
                attempts,
                0,
                waitingFor,
                failure,
                postId,
                link,
                notes,
                dressed,
                again);
    }

    Change failed(Trouble trouble) {
        return new Change(
                PublicationState.FAILED,
                handle,
                attempts,
                looks,
                Optional.empty(),
                Optional.of(trouble),
                postId,
                link,
                notes,
                dressed,
                Optional.empty());
    }

    Change posted(Progress.Posted post, PublicationState next, Duration pause) {
        List<String> all = new ArrayList<>(notes);
        post.note().ifPresent(all::add);
        return new Change(
                next,
                handle,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                post.id().or(() -> postId),
                post.link().or(() -> link),
                all,
                post.id().isEmpty(),
                Optional.of(pause));
    }

    Change note(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Change(state, handle, attempts, looks, waitingFor, failure, postId, link, all, dressed, again);
    }

    Change linked(Optional<URI> other) {
        return new Change(state, handle, attempts, looks, waitingFor, failure, postId, other, notes, dressed, again);
    }

    Change dress() {
        return new Change(state, handle, attempts, looks, waitingFor, failure, postId, link, notes, true, again);
    }
}
