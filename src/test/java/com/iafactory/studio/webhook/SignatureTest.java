package com.iafactory.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.secret.Secret;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /** From the tests that the libraries of Standard Webhooks share. */
    @Test
    void theKnownMessageHasTheKnownSignature() {
        String signature = Signature.of(
                new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}");
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void anotherIdTimeBodyOrSecretHasAnotherSignature() {
        Secret secret = SigningSecret.draw();
        Instant at = Instant.ofEpochSecond(1_800_000_000);
        String signature = Signature.of(secret, "msg_1", at, "{}");
        assertThat(Verification.holds(secret.text(), "msg_1", at.getEpochSecond(), "{}", List.of(signature)))
                .isTrue();
        assertThat(List.of(
                        Signature.of(secret, "msg_2", at, "{}"),
                        Signature.of(secret, "msg_1", at.plusSeconds(1), "{}"),
                        Signature.of(secret, "msg_1", at, "{ }"),
                        Signature.of(SigningSecret.draw(), "msg_1", at, "{}")))
                .doesNotContain(signature);
    }

    @Test
    void aSecretHas32BytesAndIsNeverPrinted() {
        Secret secret = SigningSecret.draw();
        assertThat(secret.text()).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.text().substring(6))).hasSize(32);
        assertThat(secret).hasToString("***");
        assertThat(SigningSecret.draw()).isNotEqualTo(secret);
    }
}
