package com.iafactory.studio.watch;

import com.iafactory.studio.account.Callers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may see the metrics: the owner, and who shows the token set as {@code STUDIO_METRICS_TOKEN}. Thread-safe. */
public final class MetricsDoor {
    private final Callers callers;
    private final Optional<String> token;

    MetricsDoor(Callers callers, Optional<String> token) {
        this.callers = callers;
        this.token = token.filter(value -> !value.isBlank());
    }

    /** @param authorization the header, if there was one */
    public boolean opensTo(@Nullable String authorization) {
        String shown = authorization == null ? "" : authorization.replaceFirst("(?i)^Bearer +", "");
        return isToken(shown)
                || callers.identify(shown).filter(caller -> caller.owner()).isPresent();
    }

    private boolean isToken(String shown) {
        return token.isPresent()
                && MessageDigest.isEqual(
                        token.get().getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
