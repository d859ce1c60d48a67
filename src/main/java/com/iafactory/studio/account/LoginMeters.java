package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.function.Supplier;

/** Counts logins: {@code studio.logins} by way and outcome. Thread-safe. */
public final class LoginMeters {
    private static final String SUCCESS = "success";
    private static final Set<String> CODES = Set.of(
            SUCCESS,
            "login-wrong",
            "account-disabled",
            "too-many-requests",
            "login-not-begun",
            "login-denied",
            "login-code-void",
            "login-answer-invalid",
            "login-provider-failed",
            "email-unverified",
            "account-not-connected",
            "registration-closed",
            "provider-unknown");

    private final MeterRegistry registry;

    public LoginMeters(MeterRegistry registry) {
        this.registry = registry;
        counter("password", SUCCESS);
        counter("password", "login-wrong");
    }

    /**
     * Does it, and counts what came of it.
     *
     * @param way password, or a provider there is
     */
    public <T> T counted(String way, Supplier<T> login) {
        try {
            T session = login.get();
            counter(way, SUCCESS).increment();
            return session;
        } catch (StudioException e) {
            counter(way, CODES.contains(e.code()) ? e.code() : "other").increment();
            throw e;
        }
    }

    private io.micrometer.core.instrument.Counter counter(String way, String outcome) {
        return registry.counter("studio.logins", "way", way, "outcome", outcome);
    }
}
