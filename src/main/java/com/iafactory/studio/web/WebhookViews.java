package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.webhook.Attempt;
import com.iafactory.studio.webhook.Delivery;
import com.iafactory.studio.webhook.EventType;
import com.iafactory.studio.webhook.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Webhooks and their logs as clients see them. */
final class WebhookViews {
    private WebhookViews() {}

    record StoppedView(Webhook.Stopped code, String message) {
        static StoppedView of(Webhook.Stopped why) {
            return new StoppedView(
                    why,
                    switch (why) {
                        case GONE -> "The receiver answered 410: it wants no more. Set active to true to send again.";
                        case FAILING ->
                            "Nothing arrived for five days. Mend the receiver, then set active to true to send again.";
                    });
        }
    }

    /** @param secret only when it has just been made */
    record View(
            UUID id,
            String url,
            List<EventType> events,
            String description,
            boolean active,
            Optional<StoppedView> stopped,
            Optional<Instant> failingSince,
            Optional<Instant> oldSecretUntil,
            Instant createdAt,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> secret) {
        static View of(Webhook webhook) {
            return of(webhook, Optional.empty());
        }

        static View of(Webhook webhook, Optional<String> secret) {
            return new View(
                    webhook.id(),
                    webhook.url(),
                    webhook.events().stream().sorted().toList(),
                    webhook.description(),
                    webhook.active(),
                    webhook.stopped().map(StoppedView::of),
                    webhook.failingSince(),
                    webhook.oldSecretUntil(),
                    webhook.createdAt(),
                    secret);
        }

        @Override
        public String toString() {
            return "webhook " + id;
        }
    }

    record AttemptView(
            int number, Instant at, long durationMs, Optional<Integer> status, Optional<String> error, String answer) {
        static AttemptView of(Attempt attempt) {
            return new AttemptView(
                    attempt.number(),
                    attempt.at(),
                    attempt.duration().toMillis(),
                    attempt.status(),
                    attempt.error(),
                    attempt.answer());
        }
    }

    /** @param messageId what the receiver sees as webhook-id */
    record DeliveryView(
            UUID id,
            String messageId,
            EventType event,
            Delivery.State status,
            Optional<Instant> nextAttemptAt,
            Instant createdAt,
            Object payload,
            List<AttemptView> attempts) {
        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.messageId(),
                    delivery.event(),
                    delivery.state(),
                    Optional.of(delivery.nextAt()).filter(next -> delivery.state() == Delivery.State.WAITING),
                    delivery.createdAt(),
                    Json.parse(delivery.payload(), Object.class),
                    delivery.attempts().stream().map(AttemptView::of).toList());
        }
    }
}
