package com.iafactory.studio.publish;

import com.iafactory.studio.media.Platform;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One film on its way to one account.
 *
 * @param dueAt when it is to be seen
 * @param waitingFor why it does not go on, when it does not
 * @param notes for people, where it is not quite what was asked for
 */
public record Publication(
        UUID id,
        UUID user,
        UUID account,
        Platform platform,
        UUID project,
        Film film,
        Post.Words words,
        Post.Terms terms,
        Consent consent,
        PublicationState state,
        Instant dueAt,
        Optional<String> waitingFor,
        Optional<Trouble> failure,
        Optional<String> postId,
        Optional<URI> link,
        List<String> notes,
        Instant createdAt,
        Optional<Instant> publishedAt) {
    public Publication {
        notes = List.copyOf(notes);
    }
}
