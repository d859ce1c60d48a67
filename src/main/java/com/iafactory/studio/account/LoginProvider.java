package com.iafactory.studio.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who else can say who somebody is. */
public enum LoginProvider {
    GOOGLE("Google"),
    GITHUB("GitHub");

    private final String shown;

    LoginProvider(String shown) {
        this.shown = shown;
    }

    public static Optional<LoginProvider> find(String id) {
        return Arrays.stream(values())
                .filter(provider -> provider.id().equals(id))
                .findFirst();
    }

    /** In addresses, in the table and in the API. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String shown() {
        return shown;
    }
}
