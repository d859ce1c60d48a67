package com.iafactory.studio.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver does by the text of Standard Webhooks; shares nothing with the code that signs. */
public final class Verification {
    private Verification() {}

    public static boolean holds(String secret, String id, long timestamp, String body, List<String> signatures) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + '.').getBytes(StandardCharsets.UTF_8));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            String expected =
                    "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
            return signatures.contains(expected);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static boolean holds(String secret, Receiver.Message message) {
        return holds(secret, message.id(), message.timestamp(), message.body(), message.signatures());
    }
}
