package com.iafactory.studio.webhook;

import com.iafactory.studio.media.StudioException;
import java.util.Set;

/**
 * How a user wants a webhook to be.
 *
 * @param events empty for all
 */
public record WebhookWish(String url, Set<EventType> events, String description, boolean active) {
    private static final int LONGEST_DESCRIPTION = 200;

    public WebhookWish {
        events = Set.copyOf(events);
        if (description.length() > LONGEST_DESCRIPTION) {
            throw StudioException.input(
                    "webhook-description-too-long",
                    "The description has more than " + LONGEST_DESCRIPTION + " characters.",
                    "Say it in fewer words.");
        }
    }

    public static WebhookWish of(Webhook webhook) {
        return new WebhookWish(webhook.url(), webhook.events(), webhook.description(), webhook.active());
    }
}
