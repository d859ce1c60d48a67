package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.iafactory.studio.growth.PostingTimes;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.PlatformAccount;
import com.iafactory.studio.publish.Publication;
import com.iafactory.studio.publish.PublicationState;
import com.iafactory.studio.publish.Trouble;
import com.iafactory.studio.publish.Visibility;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Publications and accounts as clients see them. */
final class PublicationViews {
    private PublicationViews() {}

    /**
     * @param at when it is to be seen
     * @param waitingFor why it does not go on, when it does not
     * @param link where it is seen
     * @param notes where it is not quite what was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record View(
            UUID id,
            UUID projectId,
            UUID accountId,
            Platform platform,
            String cut,
            String format,
            String title,
            String description,
            List<String> hashtags,
            Visibility visibility,
            boolean synthetic,
            PublicationState status,
            Instant at,
            Optional<String> waitingFor,
            Optional<Trouble> failure,
            Optional<String> postId,
            Optional<URI> link,
            List<String> notes,
            Instant createdAt,
            Optional<Instant> publishedAt) {
        static View of(Publication publication) {
            return new View(
                    publication.id(),
                    publication.project(),
                    publication.account(),
                    publication.platform(),
                    publication.film().cut(),
                    publication.film().format(),
                    publication.words().title(),
                    publication.words().description(),
                    publication.words().hashtags(),
                    publication.terms().visibility(),
                    publication.terms().synthetic(),
                    publication.state(),
                    publication.dueAt(),
                    publication.waitingFor(),
                    publication.failure(),
                    publication.postId(),
                    publication.link(),
                    publication.notes(),
                    publication.createdAt(),
                    publication.publishedAt());
        }
    }

    /** @param trouble why it has to be connected again */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AccountView(
            UUID id, Platform platform, String channel, String name, Optional<String> trouble, Instant connectedAt) {
        static AccountView of(PlatformAccount account) {
            return new AccountView(
                    account.id(),
                    account.platform(),
                    account.channel(),
                    account.name(),
                    account.trouble(),
                    account.connectedAt());
        }
    }

    /**
     * What the platform lets the account do now.
     *
     * @param longestSeconds that a film may last, where the platform says so
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ChannelView(
            String channel,
            String name,
            List<Visibility> visibilities,
            Optional<Long> longestSeconds,
            boolean comments,
            boolean duets,
            boolean stitches) {
        static ChannelView of(Channel channel) {
            return new ChannelView(
                    channel.id(),
                    channel.name(),
                    channel.visibilities().stream().sorted().toList(),
                    channel.longest().map(Duration::toSeconds),
                    channel.comments(),
                    channel.duets(),
                    channel.stitches());
        }
    }

    /**
     * @param local the same in the audience's own time
     * @param weight against an ordinary hour, which is 1
     */
    record SlotView(Instant at, OffsetDateTime local, double weight) {
        static SlotView of(PostingTimes.Slot slot, ZoneId zone) {
            return new SlotView(
                    slot.at(), slot.at().atZone(zone).toOffsetDateTime(), Math.round(slot.weight() * 1000) / 1000.0);
        }
    }
}
