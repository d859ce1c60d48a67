package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.web.WebhookViews.DeliveryView;
import com.iafactory.studio.web.WebhookViews.View;
import com.iafactory.studio.webhook.Deliveries;
import com.iafactory.studio.webhook.Webhooks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A user's webhooks without their secrets, and what was sent. */
record WebhookAccountData(Webhooks webhooks, Deliveries deliveries) implements AccountData {
    private record Whole(View webhook, List<DeliveryView> deliveries) {}

    @Override
    public String part() {
        return "webhooks";
    }

    @Override
    public Object export(UUID user) {
        return webhooks.list(user).stream()
                .map(webhook -> new Whole(
                        View.of(webhook),
                        deliveries.list(user, webhook.id(), Optional.empty(), Integer.MAX_VALUE).stream()
                                .map(DeliveryView::of)
                                .toList()))
                .toList();
    }

    @Override
    public void delete(UUID user) {
        webhooks.deleteAll(user);
    }
}
