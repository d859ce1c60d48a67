package com.iafactory.studio.provider.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FalSignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final byte[] BODY = "{\"request_id\":\"r\",\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8);

    /** Keys of both signs. */
    private static KeyPair pair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /** The last 32 bytes of a public key are those that a JWK holds. */
    private static String set(KeyPair... pairs) {
        StringBuilder set = new StringBuilder("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\"}");
        for (KeyPair pair : pairs) {
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] x = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            set.append(",{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"")
                    .append(Base64.getUrlEncoder().withoutPadding().encodeToString(x))
                    .append("\"}");
        }
        return set.append("]}").toString();
    }

    private static Map<String, String> signed(KeyPair pair, Instant at) throws GeneralSecurityException {
        String sha =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(BODY));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(("r\nu\n" + at.getEpochSecond() + "\n" + sha).getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "X-Fal-Webhook-Request-Id",
                "r",
                "x-fal-webhook-user-id",
                "u",
                "X-FAL-WEBHOOK-TIMESTAMP",
                Long.toString(at.getEpochSecond()),
                "X-Fal-Webhook-Signature",
                HexFormat.of().formatHex(signature.sign()));
    }

    @Test
    void whatOneOfItsKeysHasSignedHolds() throws GeneralSecurityException {
        for (int i = 0; i < 16; i++) {
            KeyPair pair = pair();
            FalSignature signature = FalSignature.of(set(pair(), pair));
            assertThat(signature.holds(signed(pair, NOW), BODY, NOW.plusSeconds(299)))
                    .isTrue();
        }
    }

    @Test
    void nothingElseDoes() throws GeneralSecurityException {
        KeyPair pair = pair();
        FalSignature signature = FalSignature.of(set(pair));
        Map<String, String> headers = signed(pair, NOW);
        assertThat(signature.holds(signed(pair(), NOW), BODY, NOW))
                .as("another key")
                .isFalse();
        assertThat(signature.holds(headers, "{}".getBytes(StandardCharsets.UTF_8), NOW))
                .as("another body")
                .isFalse();
        assertThat(signature.holds(headers, BODY, NOW.plusSeconds(301)))
                .as("too old")
                .isFalse();
        assertThat(signature.holds(headers, BODY, NOW.minusSeconds(301)))
                .as("from tomorrow")
                .isFalse();
        for (String name : headers.keySet()) {
            Map<String, String> other = new HashMap<>(headers);
            other.put(name, "1");
            assertThat(signature.holds(other, BODY, NOW)).as("another " + name).isFalse();
            other.remove(name);
            assertThat(signature.holds(other, BODY, NOW)).as("without " + name).isFalse();
        }
    }

    @Test
    void aSetWithoutAUsableKeyIsNone() {
        for (String set : new String[] {"{}", "no json", set(), "{\"keys\":[{\"crv\":\"Ed25519\",\"x\":\"AAAA\"}]}"}) {
            assertThatThrownBy(() -> FalSignature.of(set)).as(set).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
