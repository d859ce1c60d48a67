package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.publish.Authorization;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Fault;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.publish.Publisher;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** TikTok. Its uploads post by their last byte, so a film for later is sent at its time. */
public final class TikTokPublisher implements Publisher {
    private static final String TITLE = "TikTok";

    private final TikTokCalls calls;
    private final TikTokLogin login;
    private final TikTokOpening opening;
    private final TikTokState state;
    private final TikTokUpload upload;

    public TikTokPublisher(PlatformSettings settings, Outbound outbound, Clock clock) {
        this.calls = new TikTokCalls(settings, new PlatformWire(TITLE, outbound));
        this.login = new TikTokLogin(settings, calls, clock);
        this.opening = new TikTokOpening(calls, clock);
        this.state = new TikTokState(calls);
        this.upload = new TikTokUpload(calls, state, clock);
    }

    @Override
    public Platform platform() {
        return Platform.TIKTOK;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public Handover handover() {
        return Handover.AT_THE_TIME;
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
        return TikTokCreator.of(calls, grant).channel();
    }

    @Override
    public List<Fault> faults(Post post, Channel channel) {
        return TikTokFaults.of(post, channel);
    }

    @Override
    public Handle open(Grant grant, Post post) {
        return opening.open(grant, post);
    }

    @Override
    public Progress send(Grant grant, Post post, Handle handle) {
        return upload.send(grant, post, TikTokHandle.of(handle));
    }

    /** Nothing is ever left to be released. */
    @Override
    public Progress release(Grant grant, Post post, Handle handle) {
        return look(grant, post, handle);
    }

    @Override
    public Progress look(Grant grant, Post post, Handle handle) {
        TikTokHandle there = TikTokHandle.of(handle);
        return state.read(state.ask(grant, there), post, there);
    }
}
