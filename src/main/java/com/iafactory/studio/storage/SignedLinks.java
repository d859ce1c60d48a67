package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.KeyRing;
import com.iafactory.studio.secret.NamedKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/**
 * Links that open one path, with one method, for one user's sake, for at most an hour. Signed with HMAC-SHA-256 over all of that and
 * the name of the key; there is one way to write a link, so that any other bit is another link and is refused. Thread-safe.
 */
public final class SignedLinks {
    private static final Pattern QUERY = Pattern.compile(
            "user=([0-9a-f-]{36})&expires=([1-9][0-9]{0,11})" + "&key=([a-z0-9]{1,16})&signature=([0-9a-f]{64})");

    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/._~-]*");

    private final KeyRing keys;
    private final Clock clock;

    public SignedLinks(KeyRing keys, Clock clock) {
        this.keys = keys.derive("signed-links");
        this.clock = clock;
    }

    /**
     * Adds to a path what opens it.
     *
     * @param method for example GET
     * @param path from its first slash, of characters that need no escaping
     * @param validFor at most {@link MediaStore#LONGEST_LINK}
     * @return the path with a query, for putting behind the studio's address
     */
    public String sign(String method, String path, UUID user, Duration validFor) {
        MediaRules.requireLinkDuration(validFor);
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path that can be signed as it is: " + path);
        }
        NamedKey key = keys.writer();
        String expires = Long.toString(clock.instant().plus(validFor).getEpochSecond());
        return path + "?user=" + user + "&expires=" + expires + "&key=" + key.id() + "&signature="
                + signature(key, method, path, user.toString(), expires);
    }

    /**
     * Checks a link as it came in, nothing decoded.
     *
     * @param query what stands after the question mark
     * @return the user in whose name it was given out
     * @throws StudioException kind REFUSED, code {@code link-invalid} or {@code link-expired}
     */
    public UUID verify(String method, String path, String query) {
        Matcher parts = QUERY.matcher(query);
        if (!parts.matches()) {
            throw invalid();
        }
        String expires = parts.group(2);
        NamedKey key = keys.find(parts.group(3)).orElseThrow(SignedLinks::invalid);
        byte[] right = signature(key, method, path, parts.group(1), expires).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, parts.group(4).getBytes(StandardCharsets.US_ASCII))) {
            throw invalid();
        }
        Instant now = clock.instant();
        Instant end = Instant.ofEpochSecond(Long.parseLong(expires));
        if (!now.isBefore(end)) {
            throw StudioException.refused(
                    "link-expired", "This link is no longer valid.", "Ask the studio for a new one.");
        }
        return UUID.fromString(parts.group(1));
    }

    /** No part can hold a line break, so no two different links give the same text. */
    private static String signature(NamedKey key, String method, String path, String user, String expires) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.key());
            String text = String.join("\n", method, path, user, expires, key.id());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static StudioException invalid() {
        return StudioException.refused(
                "link-invalid", "This link was not given out by this studio.", "Ask the studio for a new one.");
    }
}
