package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.standin.PlatformStandIn;
import com.iafactory.studio.provider.standin.Shown;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.publish.Authorization;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Publisher;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.time.SettableClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A platform, its stand-in, and what they have in common to be tried with. */
public abstract class PublisherGround {
    protected static final Authorization ASKED =
            new Authorization("https://studio.example/accounts/back", "state 1/2", "v".repeat(60));

    protected final SettableClock clock = new SettableClock();

    @TempDir
    protected Path folder;

    private PlatformStandIn standIn;
    private Outbound outbound;
    private Publisher publisher;

    protected abstract PlatformStandIn opens();

    protected abstract Publisher publisher(PlatformSettings settings, Outbound outbound);

    /** Whether a request carries bytes of a film. */
    protected abstract boolean carries(Heard heard);

    /** Which byte of the film it begins with. */
    protected abstract long begins(Heard heard);

    /** Whether a request is the one that makes a post of it. */
    protected abstract boolean decides(Heard heard, Post post);

    /** A film that is sent in more than one request, or can be. */
    protected abstract long large();

    /** What arrives of the request that is cut in the middle. */
    protected abstract long half();

    /** The request that is cut in the middle, counted from 0. */
    protected int cut() {
        return 0;
    }

    protected abstract Reply quota();

    protected abstract Reply tooFast();

    /** The platform's word for a film it does not like. */
    protected abstract String dislike();

    /** A scope without which nothing can be posted. */
    protected abstract String needed();

    /** Looks at the words of what came about. */
    protected abstract void says(Shown shown, Post post);

    @BeforeEach
    void open() {
        standIn = opens();
        outbound = Outbound.open(AllowedPlaces.none()).with(standIn.url());
        publisher = publisher(settings(Optional.of(standIn.url())), outbound);
    }

    @AfterEach
    void close() {
        outbound.close();
        standIn.close();
    }

    protected static PlatformSettings settings(Optional<String> base) {
        return new PlatformSettings(PlatformStandIn.CLIENT, new Secret(PlatformStandIn.CLIENT_SECRET), base);
    }

    protected PlatformStandIn standIn() {
        return standIn;
    }

    protected Publisher publisher() {
        return publisher;
    }

    protected Outbound outbound() {
        return outbound;
    }

    protected Grant connected() {
        Grant grant = publisher.exchange(ASKED, standIn.consent(publisher.authorize(ASKED)));
        Channel channel = publisher.channel(grant);
        return grant.of(channel.id());
    }

    protected Post film() {
        return Films.post(folder, 300_000);
    }

    protected Posting posting(Grant grant, Post post) {
        return new Posting(publisher, grant, post);
    }

    protected PlatformRefusal refusal(ThrowingCallable call) {
        return failure(PlatformRefusal.class, call);
    }

    protected <T extends StudioException> T failure(Class<T> type, ThrowingCallable call) {
        StudioException failure = catchThrowableOfType(StudioException.class, call);
        assertThat(failure).isInstanceOf(type);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(PlatformStandIn.PLANTED);
        }
        return type.cast(failure);
    }

    /** Whether a request announces an upload. */
    protected abstract boolean announces(Heard heard);

    /** Posts and what is wrong with them. */
    protected abstract List<Faulty> faults(Post good);
}
