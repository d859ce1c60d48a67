package com.iafactory.studio.account;

import com.iafactory.studio.media.IdSource;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Access tokens: JWT (RFC 9068) of ten minutes, signed with HS256. Who makes them is who reads them, so no other party needs a public
 * key. A token says who and of which version; plan and role are read where they are kept. Thread-safe.
 */
final class AccessTokens {
    static final Duration LIFE = Duration.ofMinutes(10);
    static final String ISSUER = "iafactory-studio";
    static final String AUDIENCE = "iafactory-studio-api";
    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    private static final int LONGEST = 2048;
    /** A header of ours has these and no other; so nothing in a token can name a key, a place or an extension. */
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");
    /** Clocks of nodes differ a little. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final TokenKeys keys;
    private final IdSource ids;
    private final Clock clock;

    AccessTokens(TokenKeys keys, IdSource ids, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whom a token names. */
    record Claims(UUID user, int version, UUID session) {}

    /** @param session the login it comes of: a token counts as long as that lasts */
    String issue(User user, UUID session) {
        Instant now = clock.instant();
        TokenKeys.Key key = keys.signing();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(TYPE)
                        .keyID(key.id())
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .subject(user.id().toString())
                        .jwtID(ids.next().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)))
                        .claim("ver", user.tokenVersion())
                        .claim("sid", session.toString())
                        .build());
        try {
            token.sign(new MACSigner(key.bytes()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key was checked when it was read", e);
        }
        return token.serialize();
    }

    /** Whom the token names, when every part of it is as this class makes it. */
    Optional<Claims> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            JWSHeader header = token.getHeader();
            if (!JWSAlgorithm.HS256.equals(header.getAlgorithm())
                    || !TYPE.equals(header.getType())
                    || !header.toJSONObject().keySet().equals(HEADER)) {
                return Optional.empty();
            }
            Optional<TokenKeys.Key> key = keys.find(header.getKeyID());
            if (key.isEmpty() || !token.verify(new MACVerifier(key.get().bytes()))) {
                return Optional.empty();
            }
            return claims(token.getJWTClaimsSet());
        } catch (ParseException | JOSEException | RuntimeException e) {
            // Whatever the parser stumbles over is no token of ours.
            return Optional.empty();
        }
    }

    private Optional<Claims> claims(JWTClaimsSet claims) throws ParseException {
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        Date issued = claims.getIssueTime();
        Integer version = claims.getIntegerClaim("ver");
        String session = claims.getStringClaim("sid");
        boolean good = ISSUER.equals(claims.getIssuer())
                && claims.getAudience().equals(List.of(AUDIENCE))
                && expires != null
                && now.isBefore(expires.toInstant())
                && issued != null
                && !issued.toInstant().isAfter(now.plus(SKEW))
                && !expires.toInstant().isAfter(issued.toInstant().plus(LIFE))
                && (claims.getNotBeforeTime() == null
                        || !claims.getNotBeforeTime().toInstant().isAfter(now.plus(SKEW)))
                && version != null
                && session != null
                && claims.getSubject() != null;
        return good
                ? Optional.of(new Claims(UUID.fromString(claims.getSubject()), version, UUID.fromString(session)))
                : Optional.empty();
    }
}
