package com.iafactory.studio.web;

import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.account.Password;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own account: to see it, to take all of it along, to leave. */
@RestController
@RequestMapping("/api/v1/me")
final class MeController {
    private final Accounts accounts;

    MeController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param password missing only where the account has none */
    record Leaving(@Nullable Password password) {}

    /** One's own account. */
    @GetMapping
    UserView me(@AuthenticationPrincipal Caller caller) {
        return UserView.of(caller.user());
    }

    /** All of one's own data to take along. */
    @GetMapping("/export")
    ResponseEntity<Map<String, Object>> export(@AuthenticationPrincipal Caller caller) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"studio-export.json\"")
                .body(accounts.export(caller));
    }

    /** Deletes the account and everything that belongs to it. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@AuthenticationPrincipal Caller caller, @RequestBody Leaving asked) {
        accounts.leave(caller, Optional.ofNullable(asked.password()));
    }
}
