package com.iafactory.studio.webhook;

import com.iafactory.studio.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of Standard Webhooks: HMAC-SHA256 over id, time and body, so that none of them can be changed or sent again later. */
final class Signature {
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** @param secret as {@link SigningSecret} writes it */
    static String of(Secret secret, String message, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(SigningSecret.key(secret), ALGORITHM));
            String signed = message + "." + at.getEpochSecond() + "." + body;
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has HMAC with SHA-256", e);
        }
    }
}
