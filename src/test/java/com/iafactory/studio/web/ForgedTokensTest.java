package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that look right in all but one thing, most of them signed with the right key; none opens anything. */
class ForgedTokensTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    private static final byte[] KEY = Base64.getDecoder().decode(TestService.KEY);
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final JsonMapper JSON = new JsonMapper();

    private final String genuine = SERVICE.owner();
    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();

    ForgedTokensTest() throws ParseException {
        SignedJWT token = SignedJWT.parse(genuine);
        header.putAll(token.getHeader().toJSONObject());
        claims.putAll(token.getPayload().toJSONObject());
    }

    @TestFactory
    List<DynamicTest> noneIsAccepted() throws Exception {
        Map<String, String> forged = forged();
        assertThat(forged).hasSizeGreaterThanOrEqualTo(40);
        // What the forgeries differ from is accepted, whoever serialises it.
        assertThat(status(genuine)).isEqualTo(200);
        assertThat(status(sign(header, claims))).isEqualTo(200);
        return forged.entrySet().stream()
                .map(forgery -> DynamicTest.dynamicTest(
                        forgery.getKey(),
                        () -> assertThat(status(forgery.getValue())).isEqualTo(401)))
                .toList();
    }

    private static int status(String token) {
        return SERVICE.get("/api/v1/me", token).status();
    }

    private Map<String, String> forged() throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        signatures(all);
        headers(all);
        claims(all);
        shapes(all);
        otherAlgorithms(all);
        String refresh = SERVICE.login(TestService.OWNER).text("refresh_token");
        all.put("a refresh token", refresh);
        String other = SERVICE.user("elsewhere" + Instant.now(Clock.systemUTC()).toEpochMilli() + "@example.com");
        String session = SignedJWT.parse(other).getJWTClaimsSet().getStringClaim("sid");
        assertThat(session).isNotNull();
        all.put("of a login of another user", sign(header, changed(claims, "sid", String.valueOf(session))));
        all.put("of a login that never was", sign(header, changed(claims, "sid", new UUID(7, 7).toString())));
        all.put("of no login", sign(header, changed(claims, "sid", "")));
        all.put("an API key nobody made", "iafs_" + refresh);
        return all;
    }

    private void signatures(Map<String, String> all) {
        String[] parts = genuine.split("\\.");
        String other = SERVICE.user("other" + Instant.now(Clock.systemUTC()).toEpochMilli() + "@example.com");
        String[] others = other.split("\\.");
        all.put("no signature", parts[0] + "." + parts[1] + ".");
        all.put("no third part", parts[0] + "." + parts[1]);
        all.put("signature of another token", parts[0] + "." + parts[1] + "." + others[2]);
        all.put("claims of another token", parts[0] + "." + others[1] + "." + parts[2]);
        all.put("truncated signature", genuine.substring(0, genuine.length() - 2));
        all.put("longer signature", genuine + "AA");
        all.put("flipped bit", flip(genuine));
        all.put("signed with a key of ones", with(header, claims, filled(32)));
        all.put("signed with a text", with(header, claims, "secret".getBytes(StandardCharsets.UTF_8)));
        all.put(
                "signed with the name of the key",
                with(header, claims, String.valueOf(header.get("kid")).getBytes(StandardCharsets.UTF_8)));
    }

    private void headers(Map<String, String> all) {
        for (Object algorithm :
                new Object[] {"none", "None", "NONE", "nOnE", "", "HS384", "HS512", "hs256", "RS256", "ES256", 256}) {
            all.put("alg " + algorithm, sign(changed(header, "alg", algorithm), claims));
        }
        all.put("alg none, not signed", join(changed(header, "alg", "none"), claims) + ".");
        for (Object type : new Object[] {"JWT", "at+JWT+x", "refresh+jwt", "", "id_token"}) {
            all.put("typ " + type, sign(changed(header, "typ", type), claims));
        }
        all.put("no typ", sign(without(header, "typ"), claims));
        all.put("no kid", sign(without(header, "kid"), claims));
        for (String kid : List.of("other", "", "../../../../dev/null", "' OR 1=1 --")) {
            all.put("kid " + kid, sign(changed(header, "kid", kid), claims));
        }
        all.put("jku", sign(changed(header, "jku", "https://evil.example/keys"), claims));
        all.put("x5u", sign(changed(header, "x5u", "https://evil.example/key.pem"), claims));
        all.put(
                "jwk",
                sign(
                        changed(
                                header,
                                "jwk",
                                Map.of("kty", "oct", "k", Base64URL.encode(KEY).toString())),
                        claims));
        all.put("x5c", sign(changed(header, "x5c", List.of("MIIB")), claims));
        all.put("crit", sign(changed(header, "crit", List.of("exp")), claims));
        all.put("crit b64", sign(changed(changed(header, "crit", List.of("b64")), "b64", false), claims));
        all.put("cty", sign(changed(header, "cty", "JWT"), claims));
    }

    private void claims(Map<String, String> all) {
        long now = Instant.now(Clock.systemUTC()).getEpochSecond();
        for (Object issuer :
                new Object[] {"https://evil.example", "", "iafactory-studio ", List.of("iafactory-studio")}) {
            all.put("iss " + issuer, sign(header, changed(claims, "iss", issuer)));
        }
        for (Object audience : new Object[] {"other", "", List.of(), List.of("iafactory-studio-api", "other")}) {
            all.put("aud " + audience, sign(header, changed(claims, "aud", audience)));
        }
        all.put("expired", sign(header, changed(changed(claims, "iat", now - 700), "exp", now - 100)));
        all.put("expires now", sign(header, changed(changed(claims, "iat", now - 600), "exp", now)));
        all.put("expires far in the future", sign(header, changed(claims, "exp", now + 86_400)));
        all.put("expires before it was issued", sign(header, changed(claims, "exp", 1)));
        all.put("exp as text", sign(header, changed(claims, "exp", "never")));
        all.put("issued in the future", sign(header, changed(changed(claims, "iat", now + 300), "exp", now + 600)));
        all.put("not yet valid", sign(header, changed(claims, "nbf", now + 300)));
        for (String claim : List.of("iss", "aud", "sub", "exp", "iat", "ver")) {
            all.put("no " + claim, sign(header, without(claims, claim)));
        }
        all.put("version of before", sign(header, changed(claims, "ver", -1)));
        all.put("version to come", sign(header, changed(claims, "ver", 99)));
        all.put("version as text", sign(header, changed(claims, "ver", "0")));
        all.put("sub of nobody", sign(header, changed(claims, "sub", "01890000-0000-7000-8000-000000000000")));
        all.put("sub as an address", sign(header, changed(claims, "sub", TestService.OWNER)));
        all.put("sub as a list", sign(header, changed(claims, "sub", List.of(String.valueOf(claims.get("sub"))))));
    }

    private void shapes(Map<String, String> all) {
        all.put("empty", " ");
        all.put("dots", "...");
        all.put("one word", "token");
        all.put("five parts", genuine + ".AA.AA");
        all.put("twice", genuine + "," + genuine);
        all.put("claims that are no object", raw(header, "[]"));
        all.put("claims that are no JSON", raw(header, "not json"));
        all.put(
                "header that is no JSON",
                b64("not json") + "." + genuine.split("\\.")[1] + "." + genuine.split("\\.")[2]);
        all.put("very long", sign(header, changed(claims, "pad", "x".repeat(5000))));
    }

    private void otherAlgorithms(Map<String, String> all) throws JOSEException, ParseException {
        RSAKey rsa = new RSAKeyGenerator(2048).generate();
        ECKey ec = new ECKeyGenerator(Curve.P_256).generate();
        JWTClaimsSet set = JWTClaimsSet.parse(claims);
        String kid = String.valueOf(header.get("kid"));
        SignedJWT byRsa = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).type(TYPE).build(), set);
        byRsa.sign(new RSASSASigner(rsa));
        all.put("signed by RSA", byRsa.serialize());
        SignedJWT byEc = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(kid)
                        .jwk(ec.toPublicJWK())
                        .type(TYPE)
                        .build(),
                set);
        byEc.sign(new ECDSASigner(ec));
        all.put("signed by a key it brings along", byEc.serialize());
        SignedJWT confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).type(TYPE).build(), set);
        confused.sign(new MACSigner(rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        all.put("a public key taken for a secret", confused.serialize());
    }

    private static String flip(String token) {
        int place = token.indexOf('.') + 10;
        char flipped = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + flipped + token.substring(place + 1);
    }

    private static Map<String, Object> changed(Map<String, Object> map, String key, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static Map<String, Object> without(Map<String, Object> map, String key) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        copy.remove(key);
        return copy;
    }

    private static String sign(Map<String, Object> header, Map<String, Object> claims) {
        return with(header, claims, KEY);
    }

    private static String raw(Map<String, Object> header, String claims) {
        String input = b64(JSON.writeValueAsString(header)) + "." + b64(claims);
        return input + "." + mac(input, KEY);
    }

    private static String with(Map<String, Object> header, Map<String, Object> claims, byte[] key) {
        String input = join(header, claims);
        return input + "." + mac(input, key);
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 1);
        return bytes;
    }

    private static String join(Map<String, Object> header, Map<String, Object> claims) {
        return b64(JSON.writeValueAsString(header)) + "." + b64(JSON.writeValueAsString(claims));
    }

    private static String mac(String input, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64URL.encode(mac.doFinal(input.getBytes(StandardCharsets.UTF_8)))
                    .toString();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String b64(String text) {
        return Base64URL.encode(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
