package com.iafactory.studio.publish;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.origin.Secrets;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Connecting an account at a platform: a browser is sent there and comes back. In between everything lies sealed with whoever began, so
 * that nobody can have his own account connected to somebody else's studio. Thread-safe, on any number of nodes.
 */
public final class Connections {
    /** How long somebody may take over it. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final String FIELD = "platform-connecting";
    /** Whose it is stands inside. */
    private static final UUID NOBODY = UUID.fromString("00000000-0000-0000-0000-000000000000");

    private final Publishers publishers;
    private final PlatformAccounts accounts;
    private final SecretBox box;
    private final Clock clock;

    Connections(Publishers publishers, PlatformAccounts accounts, SecretBox box, Clock clock) {
        this.publishers = publishers;
        this.accounts = accounts;
        this.box = box;
        this.clock = clock;
    }

    /**
     * @param address where the browser goes
     * @param sealed to be given back with what the platform answers
     */
    public record Begun(URI address, String sealed) {
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    private record Underway(
            String user, String platform, String redirect, String state, String verifier, String until) {
        @Override
        public String toString() {
            return "Underway[…]";
        }
    }

    /**
     * @param redirect where the platform sends the browser back to
     * @throws StudioException code {@code platform-not-set-up}
     */
    public Begun begin(UUID user, Platform platform, String redirect) {
        Authorization asked = new Authorization(redirect, Secrets.word(), Secrets.word());
        URI address = publishers.of(platform).authorize(asked);
        Underway underway = new Underway(
                user.toString(),
                platform.code(),
                redirect,
                asked.state(),
                asked.verifier(),
                clock.instant().plus(LIFE).toString());
        return new Begun(address, box.seal(NOBODY, FIELD, new Secret(Json.canonical(underway))));
    }

    /**
     * @throws StudioException code {@code connecting-not-begun} when it belongs to nothing that was begun here lately; a {@link
     *     PlatformRefusal} when the platform says no
     */
    public PlatformAccount finish(String sealed, Platform platform, String state, String code) {
        return finish(open(sealed), platform, state, code);
    }

    /** The same of somebody who is known to be asking: what another began is as if it had not been. */
    public PlatformAccount finish(String sealed, Platform platform, String state, String code, UUID user) {
        Underway underway = open(sealed);
        if (!underway.user().equals(user.toString())) {
            throw notBegun();
        }
        return finish(underway, platform, state, code);
    }

    private PlatformAccount finish(Underway underway, Platform platform, String state, String code) {
        boolean belongs = underway.platform().equals(platform.code())
                && MessageDigest.isEqual(bytes(underway.state()), bytes(state))
                && Instant.parse(underway.until()).isAfter(clock.instant());
        if (!belongs) {
            throw notBegun();
        }
        Publisher publisher = publishers.of(platform);
        if (code.isBlank()) {
            throw StudioException.refused(
                    "connecting-denied",
                    publisher.title() + " did not connect the account.",
                    "Begin again, and agree there to what the studio needs.");
        }
        Grant grant = publisher.exchange(new Authorization(underway.redirect(), state, underway.verifier()), code);
        Channel channel = publisher.channel(grant);
        return accounts.connect(UUID.fromString(underway.user()), platform, channel, grant);
    }

    private Underway open(String sealed) {
        try {
            return Json.parse(box.open(NOBODY, FIELD, sealed).text(), Underway.class);
        } catch (StudioException e) {
            throw notBegun();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static StudioException notBegun() {
        return StudioException.refused(
                "connecting-not-begun",
                "This does not belong to an account that was being connected here in the last "
                        + String.format(Locale.ROOT, "%d", LIFE.toMinutes()) + " minutes.",
                "Begin again: POST /api/v1/publish/accounts/{platform}.");
    }
}
