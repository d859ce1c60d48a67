package com.iafactory.studio.webhook;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a user does with webhooks. Every method is one transaction; sending happens on a worker. Thread-safe. Ids of other users are
 * answered like ids that do not exist.
 */
public final class WebhookDesk {
    private static final int MOST = 10;
    /** Time for a receiver to be told the new secret. */
    private static final Duration BOTH_SECRETS = Duration.ofHours(24);

    private final TransactionOperations transactions;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Wake wake;
    private final Outbound outbound;
    private final SecretBox box;
    private final IdSource ids;
    private final Clock clock;

    WebhookDesk(
            TransactionOperations transactions,
            Webhooks webhooks,
            Deliveries deliveries,
            Outbox outbox,
            Wake wake,
            Outbound outbound,
            SecretBox box,
            IdSource ids,
            Clock clock) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.wake = wake;
        this.outbound = outbound;
        this.box = box;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param secret shown once; it cannot be had again */
    public record Created(Webhook webhook, Secret secret) {}

    /** @throws StudioException when the URL is none the studio calls, or there are {@value #MOST} already */
    public Created create(UUID user, WebhookWish wish) {
        outbound.check(wish.url());
        UUID id = ids.next();
        Secret secret = SigningSecret.draw();
        return transactions.execute(status -> {
            if (webhooks.countLocked(user) >= MOST) {
                throw StudioException.refused(
                        "too-many-webhooks", "There are " + MOST + " webhooks already.", "Delete one first.");
            }
            webhooks.create(user, id, wish, SigningSecret.seal(box, user, id, secret), clock.instant());
            return new Created(find(user, id), secret);
        });
    }

    public Webhook find(UUID user, UUID id) {
        return webhooks.find(user, id).orElseThrow(() -> missing("webhook", id));
    }

    /** @param change of what it is now */
    public Webhook change(UUID user, UUID id, UnaryOperator<WebhookWish> change) {
        return transactions.execute(status -> {
            WebhookWish wish = change.apply(WebhookWish.of(find(user, id)));
            outbound.check(wish.url());
            webhooks.change(user, id, wish);
            wake.up(user, id, clock.instant());
            return find(user, id);
        });
    }

    public void delete(UUID user, UUID id) {
        if (!webhooks.delete(user, id)) {
            throw missing("webhook", id);
        }
    }

    /** Another secret; for a day everything is signed with both. */
    public Created rotate(UUID user, UUID id) {
        Secret secret = SigningSecret.draw();
        return transactions.execute(status -> {
            find(user, id);
            webhooks.rotate(
                    user,
                    id,
                    SigningSecret.seal(box, user, id, secret),
                    clock.instant().plus(BOTH_SECRETS));
            return new Created(find(user, id), secret);
        });
    }

    /** Sends an event that means nothing. */
    public Delivery test(UUID user, UUID id) {
        return transactions.execute(status -> {
            requireActive(find(user, id));
            webhooks.restless(user, id);
            UUID delivery = outbox.put(user, id, EventType.TEST, clock.instant(), Map.of("webhook_id", id.toString()));
            return deliveries.find(user, id, delivery).orElseThrow();
        });
    }

    /** Sends what was sent before, under the same id. */
    public Delivery redeliver(UUID user, UUID id, UUID delivery) {
        return transactions.execute(status -> {
            Webhook webhook = find(user, id);
            if (deliveries.find(user, id, delivery).isEmpty()) {
                throw missing("delivery", delivery);
            }
            requireActive(webhook);
            webhooks.restless(user, id);
            deliveries.again(user, delivery, clock.instant());
            wake.up(user, id, clock.instant());
            return deliveries.find(user, id, delivery).orElseThrow();
        });
    }

    public List<Delivery> deliveries(UUID user, UUID id, Optional<UUID> before, int limit) {
        find(user, id);
        return deliveries.list(user, id, before, limit);
    }

    private static void requireActive(Webhook webhook) {
        if (!webhook.active()) {
            throw new StudioException(
                    StudioException.Kind.CONFLICT,
                    "webhook-inactive",
                    "Nothing is sent to a webhook that is not active.",
                    "Set active to true first.");
        }
    }

    private static StudioException missing(String what, UUID id) {
        return new StudioException(
                StudioException.Kind.MISSING,
                what + "-not-found",
                "There is no " + what + " " + id + ".",
                "Check the id; it may have been deleted.");
    }
}
