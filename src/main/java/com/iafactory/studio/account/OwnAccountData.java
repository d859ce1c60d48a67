package com.iafactory.studio.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** This room's own part: the account, its logins, what it is connected with and its keys. Its rows go with the user's. */
record OwnAccountData(Users users, LiveSessions sessions, Identities identities, ApiKeys keys) implements AccountData {
    @Override
    public String part() {
        return "account";
    }

    @Override
    public Object export(UUID user) {
        Map<String, Object> account = new LinkedHashMap<>();
        users.find(user).ifPresent(found -> {
            account.put("id", found.id());
            account.put("email", found.email());
            account.put("plan", found.plan());
            account.put("role", found.role());
            account.put("created_at", found.createdAt());
        });
        account.put("sessions", sessions.list(user));
        account.put("identities", identities.list(user));
        account.put("api_keys", keys.list(user));
        return account;
    }

    @Override
    public void delete(UUID user) {
        // Tokens and keys are removed with the user's row, by the database.
    }
}
