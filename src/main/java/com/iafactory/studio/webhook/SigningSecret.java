package com.iafactory.studio.webhook;

import com.iafactory.studio.origin.Secrets;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import java.util.Base64;
import java.util.UUID;

/** What webhooks are signed with: {@code whsec_} and the base64 of 32 bytes; kept sealed. */
final class SigningSecret {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private SigningSecret() {}

    static Secret draw() {
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(Secrets.bytes(BYTES)));
    }

    static byte[] key(Secret secret) {
        return Base64.getDecoder().decode(secret.text().substring(PREFIX.length()));
    }

    static String seal(SecretBox box, UUID user, UUID webhook, Secret secret) {
        return box.seal(user, field(webhook), secret);
    }

    static Secret open(SecretBox box, UUID user, UUID webhook, String sealed) {
        return box.open(user, field(webhook), sealed);
    }

    /** The same sealed with the ring's first key. */
    static String renew(SecretBox box, UUID user, UUID webhook, String sealed) {
        return box.renew(user, field(webhook), sealed);
    }

    private static String field(UUID webhook) {
        return "webhook-secret/" + webhook;
    }
}
