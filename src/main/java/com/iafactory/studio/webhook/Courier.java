package com.iafactory.studio.webhook;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.outbound.RetryAfter;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs and sends. Whatever goes wrong is an outcome. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    /** Of an answer; enough to see what is wrong. */
    private static final int SHOWN = 1024;

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(15), SHOWN, true);

    private final Outbound outbound;
    private final SecretBox box;
    private final Clock clock;

    Courier(Outbound outbound, SecretBox box, Clock clock) {
        this.outbound = outbound;
        this.box = box;
        this.clock = clock;
    }

    Outcome send(Claim claim) {
        Instant begun = clock.instant();
        try {
            OutboundAnswer answer = outbound.send(request(claim, begun));
            Optional<String> error =
                    answer.successful() ? Optional.empty() : Optional.of("webhook-answered-" + answer.status());
            return new Outcome(
                    took(begun),
                    Optional.of(answer.status()),
                    error,
                    storable(answer.text()),
                    answer.successful()
                            ? Optional.empty()
                            : RetryAfter.of(answer.header("Retry-After"), clock.instant()));
        } catch (StudioException e) {
            return failed(begun, e.code());
        } catch (RuntimeException e) {
            LOG.error("a webhook could not be sent", e);
            return failed(begun, "internal");
        }
    }

    private OutboundRequest request(Claim claim, Instant at) {
        String message = Delivery.messageId(claim.delivery());
        StringBuilder signatures = new StringBuilder(sign(claim, claim.sealed(), message, at));
        claim.oldSealed().ifPresent(old -> signatures.append(' ').append(sign(claim, old, message, at)));
        return OutboundRequest.post(claim.url(), Body.json(claim.payload()))
                .with("webhook-id", message)
                .with("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .with("webhook-signature", signatures.toString())
                .with(LIMITS);
    }

    private String sign(Claim claim, String sealed, String message, Instant at) {
        UUID webhook = claim.webhook();
        Secret secret = SigningSecret.open(box, claim.user(), webhook, sealed);
        return Signature.of(secret, message, at, claim.payload());
    }

    private Outcome failed(Instant begun, String code) {
        return new Outcome(took(begun), Optional.empty(), Optional.of(code), "", Optional.empty());
    }

    private Duration took(Instant begun) {
        return Duration.between(begun, clock.instant());
    }

    /** PostgreSQL keeps no NUL in texts. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
