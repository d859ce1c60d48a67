package com.iafactory.studio.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An OpenID provider that can be told to answer wrongly. */
final class StubOpenId extends StubProvider {
    private final RSAKey key = key();
    private final RSAKey otherKey = key();

    volatile String subject = "1001";
    volatile String email = "ada@example.com";
    volatile boolean verified = true;
    volatile boolean forges;
    volatile @Nullable String otherSubject;
    volatile UnaryOperator<JWTClaimsSet.Builder> twist = UnaryOperator.identity();

    StubOpenId() {
        on("/.well-known/openid-configuration", exchange -> answer(exchange, 200, configuration()));
        on("/authorize", this::authorize);
        on("/token", this::token);
        on("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        on("/userinfo", this::userInfo);
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a person of its own; well behaved again. */
    void is(String someone, String address) {
        subject = someone;
        email = address;
        verified = true;
        forges = false;
        denies = false;
        otherSubject = null;
        profileStatus = 200;
        twist = UnaryOperator.identity();
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/keys",
                "userinfo_endpoint",
                address() + "/userinfo",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = redeem(exchange);
        if (asked == null) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "access_token", "opaque",
                        "token_type", "Bearer",
                        "expires_in", 300,
                        "scope", "openid email",
                        "id_token", idToken(asked.getOrDefault("nonce", ""))));
    }

    private String idToken(String nonce) {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(CLIENT)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("email", email)
                .claim("email_verified", verified);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                twist.apply(claims).build());
        try {
            token.sign(new RSASSASigner(forges ? otherKey : key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        Map<String, Object> person = new HashMap<>();
        person.put("sub", otherSubject == null ? subject : otherSubject);
        person.put("email", email);
        person.put("email_verified", verified);
        answer(exchange, profileStatus, profileStatus == 200 ? person : Map.of());
    }
}
