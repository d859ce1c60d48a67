package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.take.Bought;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.UnclearOutcome;
import com.iafactory.studio.web.TestService.Answer;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What fal.ai tells by itself: a job that nobody knew of is found, and only fal.ai is believed. */
class HookRoutesTest {
    private static final FalStandIn PAINTER = FalStandIn.open();
    private static final KeyPair PAIR = pair();
    private static final KeyServer KEYS = KeyServer.open();
    private static final Customer CUSTOMER = Customer.of(new UUID(8, 8));

    @RegisterExtension
    static final TestService SERVICE = TestService.started(Map.of(
            "FAL_API_KEY",
            "key:of-the-tests",
            "FAL_BASE_URL",
            PAINTER.url(),
            "FAL_WEBHOOK_URL",
            "https://studio.example.org/",
            "FAL_WEBHOOK_KEYS",
            KEYS.url() + "/jwks.json",
            "STUDIO_OUTBOUND_ALLOW",
            KEYS.url().substring("http://".length())));

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        PAINTER.close();
        KEYS.close();
    }

    static final class KeyServer extends StandIn {
        private KeyServer() {
            super(0);
        }

        static KeyServer open() {
            KeyServer server = new KeyServer();
            server.begin();
            return server;
        }

        @Override
        protected Reply answer(Heard request) {
            byte[] encoded = PAIR.getPublic().getEncoded();
            byte[] x = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            return Reply.json(
                    200,
                    "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\""
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(x) + "\"}]}");
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private Bought buy(String prompt) throws Exception {
        Casting.Part<PictureRequest> fal = SERVICE.service()
                .context()
                .getBean(Casting.class)
                .<PictureRequest>parts(
                        CUSTOMER.user(),
                        new MakerChoice(Map.of(Capability.PICTURE, List.of("fal")), List.of(), true),
                        Capability.PICTURE)
                .getFirst();
        return SERVICE.service()
                .context()
                .getBean(Door.class)
                .buy(
                        CUSTOMER,
                        fal.service(),
                        fal.account(),
                        new PictureRequest(prompt, 512, 512, 1),
                        prompt,
                        Files.createTempDirectory(folder, "take"));
    }

    /** Where the service was told to call. */
    private static URI hook() {
        String path = PAINTER.heard().stream()
                .filter(heard -> heard.method().equals("POST"))
                .toList()
                .getLast()
                .path();
        String query = path.substring(path.indexOf("fal_webhook=") + "fal_webhook=".length());
        return URI.create(URLDecoder.decode(query, StandardCharsets.UTF_8));
    }

    private static Answer call(URI hook, KeyPair signer, String job, Instant at) throws GeneralSecurityException {
        String body = "{\"request_id\":\"" + job + "\",\"status\":\"OK\",\"payload\":{}}";
        String sha = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(signer.getPrivate());
        signature.update((job + "\nu\n" + at.getEpochSecond() + "\n" + sha).getBytes(StandardCharsets.UTF_8));
        return SERVICE.send(SERVICE.request(hook.getPath() + "?" + hook.getRawQuery())
                .header("Content-Type", "application/json")
                .header("X-Fal-Webhook-Request-Id", job)
                .header("X-Fal-Webhook-User-Id", "u")
                .header("X-Fal-Webhook-Timestamp", Long.toString(at.getEpochSecond()))
                .header("X-Fal-Webhook-Signature", HexFormat.of().formatHex(signature.sign()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void aJobWhoseAnswerWasCutOffIsFoundByWhatTheServiceTellsAndNotBoughtTwice() throws Exception {
        PAINTER.fails(new StandIn.Fault.CutAfter());
        assertThat(catchThrowableOfType(UnclearOutcome.class, () -> buy("a lighthouse")))
                .isNotNull();
        URI hook = hook();
        assertThat(hook.toString())
                .startsWith("https://studio.example.org/api/v1/hooks/fal/")
                .endsWith("model=fal-ai%2Fflux%2Fschnell");
        String job = PAINTER.taken().iterator().next();

        assertThat(call(hook, pair(), job, Instant.now()).status())
                .as("another signer")
                .isEqualTo(404);
        assertThat(call(hook, PAIR, job, Instant.now().minusSeconds(600)).status())
                .as("an old call")
                .isEqualTo(404);
        URI stranger = URI.create(hook.toString().replaceFirst("/fal/[^?]+", "/fal/" + new UUID(7, 7)));
        assertThat(call(stranger, PAIR, job, Instant.now()).text("code")).isEqualTo("hook-unknown");
        assertThat(catchThrowableOfType(UnclearOutcome.class, () -> buy("a lighthouse")))
                .isNotNull();

        assertThat(call(hook, PAIR, job, Instant.now()).status()).isEqualTo(204);
        assertThat(call(hook, PAIR, job, Instant.now()).status())
                .as("told twice")
                .isEqualTo(204);
        assertThat(buy("a lighthouse").receipt().model()).contains("flux");
        assertThat(PAINTER.bought()).containsEntry("a lighthouse", 1);
    }

    @Test
    void whatIsDoneStaysDoneWhateverIsTold() throws Exception {
        buy("a bridge");
        URI hook = hook();
        String before = row(hook);
        assertThat(call(hook, PAIR, "another-job", Instant.now()).status()).isEqualTo(204);
        assertThat(row(hook)).isEqualTo(before);
    }

    private static String row(URI hook) {
        String take = hook.getPath().substring(hook.getPath().lastIndexOf('/') + 1);
        return SERVICE.database()
                .jdbc()
                .sql("SELECT t::text FROM take t WHERE id = :id::uuid")
                .param("id", take)
                .query(String.class)
                .single();
    }
}
