package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.account.Email;
import com.iafactory.studio.account.Member;
import com.iafactory.studio.account.Members;
import com.iafactory.studio.account.OpenInvitation;
import com.iafactory.studio.account.Role;
import com.iafactory.studio.account.User;
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
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the owner: who uses the studio, and on what plan. */
@RestController
@RequestMapping("/api/v1")
final class UserController {
    private final Accounts accounts;
    private final Members members;

    UserController(Accounts accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    record Invite(@Nullable Email email) {}

    record InvitationView(String invitation, Instant expiresAt) {}

    record InvitationList(List<OpenInvitation> items) {}

    record PlanChange(@JsonProperty(required = true) Plan plan) {}

    record Change(@Nullable Plan plan, @Nullable Boolean disabled) {}

    /** @param logins ways to log in that this user has */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberView(
            UUID id,
            Email email,
            Plan plan,
            Role role,
            Instant createdAt,
            boolean disabled,
            List<String> logins,
            @Nullable Instant lastSeenAt) {
        static MemberView of(Member member) {
            User user = member.user();
            return new MemberView(
                    user.id(),
                    user.email(),
                    user.plan(),
                    user.role(),
                    user.createdAt(),
                    user.disabled(),
                    member.logins(),
                    member.lastSeenAt().orElse(null));
        }
    }

    /** @param next where the next page goes on; missing on the last */
    record Page(List<MemberView> items, Optional<UUID> next) {}

    /** An invitation to register, for the owner. */
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationView invite(@AuthenticationPrincipal Caller caller, @RequestBody Invite asked) {
        Accounts.Invited made = accounts.invite(caller, Optional.ofNullable(asked.email()));
        return new InvitationView(made.token(), made.expiresAt());
    }

    /** Invitations nobody has used yet, for the owner. */
    @GetMapping("/invitations")
    InvitationList invitations(@AuthenticationPrincipal Caller caller) {
        return new InvitationList(members.invitations(caller));
    }

    /** Takes an invitation back, for the owner. */
    @DeleteMapping("/invitations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        members.withdrawInvitation(caller, id);
    }

    /** All accounts with their logins, for the owner. */
    @GetMapping("/users")
    Page list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        Members.Page page = members.page(caller, Optional.ofNullable(cursor), limit);
        return new Page(page.members().stream().map(MemberView::of).toList(), page.next());
    }

    /** One account, for the owner. */
    @GetMapping("/users/{id}")
    MemberView read(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return MemberView.of(members.find(caller, id));
    }

    /** Another plan for an account, or an end to its logins, for the owner. */
    @PatchMapping("/users/{id}")
    MemberView change(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Change asked) {
        return MemberView.of(
                members.change(caller, id, Optional.ofNullable(asked.plan()), Optional.ofNullable(asked.disabled())));
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
