package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.publish.Authorization;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Fault;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.publish.Publisher;
import com.iafactory.studio.publish.Visibility;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Instagram. A reel is uploaded ahead and made public by us; what was uploaded waits for a day. */
public final class InstagramPublisher implements Publisher {
    private static final String TITLE = "Instagram";
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final InstagramCalls calls;
    private final InstagramLogin login;
    private final InstagramContainers containers;
    private final InstagramReels reels;

    public InstagramPublisher(PlatformSettings settings, Outbound outbound, Clock clock) {
        this.calls = new InstagramCalls(settings, new PlatformWire(TITLE, outbound));
        this.login = new InstagramLogin(settings, calls, clock);
        this.containers = new InstagramContainers(calls, clock);
        this.reels = new InstagramReels(calls);
    }

    @Override
    public Platform platform() {
        return Platform.INSTAGRAM;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public Handover handover() {
        return Handover.AHEAD;
    }

    @Override
    public URI authorize(Authorization asked) {
        return login.authorize(asked);
    }

    @Override
    public Grant exchange(Authorization asked, String code) {
        return login.exchange(asked, code);
    }

    @Override
    public Grant refresh(Grant grant) {
        return login.refresh(grant);
    }

    @Override
    public Channel channel(Grant grant) {
        InstagramAccount account = InstagramAccount.of(calls, grant);
        return new Channel(
                account.id(),
                PlatformWire.clean(account.name()),
                Set.of(Visibility.PUBLIC),
                Optional.of(LONGEST),
                true,
                false,
                false);
    }

    @Override
    public List<Fault> faults(Post post, Channel channel) {
        return InstagramFaults.of(post, channel);
    }

    @Override
    public Handle open(Grant grant, Post post) {
        return containers.open(InstagramAccount.of(calls, grant), post);
    }

    @Override
    public Progress send(Grant grant, Post post, Handle handle) {
        InstagramAccount account = InstagramAccount.of(calls, grant);
        InstagramHandle there = InstagramHandle.of(handle);
        return unlessOut(account, post, there, () -> {
            Progress now = stands(account, post, there);
            return now instanceof Progress.Sending || now instanceof Progress.Working
                    ? containers.send(account, post, there)
                    : now;
        });
    }

    @Override
    public Progress release(Grant grant, Post post, Handle handle) {
        InstagramAccount account = InstagramAccount.of(calls, grant);
        InstagramHandle there = InstagramHandle.of(handle);
        Progress now = unlessOut(account, post, there, () -> stands(account, post, there));
        return now instanceof Progress.Ready ? reels.publish(account, there) : now;
    }

    @Override
    public Progress look(Grant grant, Post post, Handle handle) {
        InstagramAccount account = InstagramAccount.of(calls, grant);
        InstagramHandle there = InstagramHandle.of(handle);
        return unlessOut(account, post, there, () -> stands(account, post, there));
    }

    /** A container that is gone may have been published before. */
    private Progress unlessOut(InstagramAccount account, Post post, InstagramHandle there, Supplier<Progress> step) {
        try {
            return step.get();
        } catch (PlatformRefusal e) {
            if (e.reason() != Reason.GONE) {
                throw e;
            }
            return reels.find(account, post, there).orElseThrow(() -> e);
        }
    }

    private Progress stands(InstagramAccount account, Post post, InstagramHandle there) {
        JsonNode told = containers.ask(account, there);
        String status = PlatformWire.clean(told.path("status").asString(""), account.token());
        return switch (told.path("status_code").asString("")) {
            case "FINISHED" -> new Progress.Ready();
            case "PUBLISHED" -> out(account, post, there);
            case "ERROR" -> {
                Reason reason = InstagramErrors.ofContainer(status);
                PlatformRefusal refusal = calls.wire().refusal(reason, "it failed there: " + status, Optional.empty());
                if (reason == Reason.GONE) {
                    throw refusal;
                }
                yield new Progress.Refused(refusal);
            }
            case "EXPIRED" ->
                throw calls.wire().refusal(Reason.GONE, "the upload is older than a day", Optional.empty());
            default -> {
                OptionalLong arrived = containers.arrived(account, there);
                yield arrived.isPresent() && arrived.getAsLong() < post.bytes()
                        ? new Progress.Sending(arrived.getAsLong())
                        : new Progress.Working();
            }
        };
    }

    /** It is out for sure; its id is lost unless it is found again. */
    private Progress out(InstagramAccount account, Post post, InstagramHandle there) {
        try {
            return reels.find(account, post, there)
                    .orElse(new Progress.Posted(Optional.empty(), Optional.empty(), Optional.empty()));
        } catch (PlatformRefusal e) {
            return new Progress.Posted(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
