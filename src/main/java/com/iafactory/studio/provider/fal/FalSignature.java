package com.iafactory.studio.provider.fal;

import com.iafactory.studio.media.Digest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The signature of fal.ai's webhooks: Ed25519 over request, user, time and the SHA-256 of the body. Whoever receives them keeps its keys for
 * at most a day ({@link #KEYS}). Thread-safe.
 */
public final class FalSignature {
    /** Where its keys are, as a JSON Web Key Set. */
    public static final String KEYS = "https://rest.alpha.fal.ai/.well-known/jwks.json";

    private static final Duration SLACK = Duration.ofMinutes(5);
    private static final int KEY_BYTES = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<PublicKey> keys;

    private FalSignature(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * @param set the text at {@link #KEYS}; keys of other kinds in it are passed over
     * @throws IllegalArgumentException when it holds no key
     */
    public static FalSignature of(String set) {
        List<PublicKey> keys = new ArrayList<>();
        try {
            for (JsonNode key : MAPPER.readTree(set).path("keys")) {
                byte[] x = Base64.getUrlDecoder().decode(key.path("x").asString(""));
                if (key.path("crv").asString("Ed25519").equals("Ed25519") && x.length == KEY_BYTES) {
                    keys.add(key(x));
                }
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no set of keys", e);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a set without a key of Ed25519");
        }
        return new FalSignature(keys);
    }

    /** RFC 8032, 5.1.2: y in little endian, and the sign of x in the last bit. */
    private static PublicKey key(byte[] x) {
        byte[] y = new byte[KEY_BYTES];
        for (int i = 0; i < KEY_BYTES; i++) {
            y[i] = x[KEY_BYTES - 1 - i];
        }
        boolean odd = (y[0] & 0x80) != 0;
        y[0] &= 0x7F;
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(
                            NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no key of Ed25519", e);
        }
    }

    /**
     * Whether fal.ai sent this, and not long ago.
     *
     * @param headers of the call; their names in any case
     * @param body as it came
     */
    public boolean holds(Map<String, String> headers, byte[] body, Instant now) {
        String request = header(headers, "request-id");
        String user = header(headers, "user-id");
        String time = header(headers, "timestamp");
        String signature = header(headers, "signature");
        if (!time.matches("[0-9]{1,12}") || !signature.matches("[0-9a-fA-F]{128}")) {
            return false;
        }
        Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                .abs();
        if (off.compareTo(SLACK) > 0) {
            return false;
        }
        byte[] signed = (request + "\n" + user + "\n" + time + "\n" + sha256(body)).getBytes(StandardCharsets.UTF_8);
        byte[] given = HexFormat.of().parseHex(signature.toLowerCase(Locale.ROOT));
        return keys.stream().anyMatch(key -> holds(key, signed, given));
    }

    private static boolean holds(PublicKey key, byte[] signed, byte[] given) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed);
            return check.verify(given);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String sha256(byte[] body) {
        MessageDigest sha = Digest.sha256();
        return HexFormat.of().formatHex(sha.digest(body));
    }

    private static String header(Map<String, String> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("x-fal-webhook-" + name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
