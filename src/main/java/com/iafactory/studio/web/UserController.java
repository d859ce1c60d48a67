package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.account.Email;
import com.iafactory.studio.tokens.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the owner: who uses the studio, and on what plan. */
@RestController
@RequestMapping("/api/v1")
final class UserController {
    private final Accounts accounts;

    UserController(Accounts accounts) {
        this.accounts = accounts;
    }

    record Invite(@Nullable Email email) {}

    record InvitationView(String invitation, Instant expiresAt) {}

    record PlanChange(@JsonProperty(required = true) Plan plan) {}

    record UserList(List<UserView> items) {}

    /** An invitation to register, for the owner. */
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationView invite(@AuthenticationPrincipal Caller caller, @RequestBody Invite asked) {
        Accounts.Invited made = accounts.invite(caller, Optional.ofNullable(asked.email()));
        return new InvitationView(made.token(), made.expiresAt());
    }

    /** All accounts, for the owner. */
    @GetMapping("/users")
    UserList list(@AuthenticationPrincipal Caller caller) {
        return new UserList(accounts.list(caller).stream().map(UserView::of).toList());
    }

    /** Another plan for an account, for the owner. */
    @PutMapping("/users/{id}/plan")
    UserView changePlan(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody PlanChange asked) {
        return UserView.of(accounts.changePlan(caller, id, asked.plan()));
    }

    /** Deletes an account with everything that belongs to it, for the owner. */
    @DeleteMapping("/users/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        accounts.remove(caller, id);
    }
}
