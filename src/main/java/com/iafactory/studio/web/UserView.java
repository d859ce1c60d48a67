package com.iafactory.studio.web;

import com.iafactory.studio.account.Email;
import com.iafactory.studio.account.Role;
import com.iafactory.studio.account.User;
import com.iafactory.studio.tokens.Plan;
import java.time.Instant;
import java.util.UUID;

/** A user as the API shows one. */
record UserView(UUID id, Email email, Plan plan, Role role, Instant createdAt) {
    static UserView of(User user) {
        return new UserView(user.id(), user.email(), user.plan(), user.role(), user.createdAt());
    }
}
