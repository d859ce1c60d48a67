package com.iafactory.studio.account;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id with 19 MiB and two passes, the least OWASP recommends. As many at once as there are cores: more would only take the
 * memory of films. Thread-safe.
 */
final class PasswordHashes {
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 << 10, 2);
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    /** Compared with when there is no such user, so that the answer takes as long. */
    private volatile String nobody = "";

    String of(Password password) {
        places.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(encoder.encode(password.text()));
        } finally {
            places.release();
        }
    }

    boolean matches(Password password, String hash) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password.text(), hash);
        } finally {
            places.release();
        }
    }

    /** Takes as long as a comparison and is false. */
    boolean matchesNobody(Password password) {
        if (nobody.isEmpty()) {
            nobody = of(new Password("of nobody at all"));
        }
        boolean _ = matches(password, nobody);
        return false;
    }
}
