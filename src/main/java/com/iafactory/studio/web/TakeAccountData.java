package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.take.ProviderKeys;
import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a user bought, and which keys of services are kept for him: never the keys themselves. */
record TakeAccountData(TakeBook takes, ProviderKeys keys) implements AccountData {
    private static final int PAGE = 200;

    @Override
    public String part() {
        return "takes";
    }

    @Override
    public Object export(UUID user) {
        List<TakeController.TakeView> all = new ArrayList<>();
        List<Take> page = takes.list(user, Optional.empty(), Optional.empty(), Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(take -> all.add(TakeController.TakeView.of(take)));
            page = takes.list(
                    user,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(page.getLast().id()),
                    PAGE);
        }
        return Map.of("takes", all, "keys", keys.list(user));
    }

    @Override
    public void delete(UUID user) {
        takes.deleteAll(user);
        keys.deleteAll(user);
    }
}
