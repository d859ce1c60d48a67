package com.iafactory.studio.publish;

import com.iafactory.studio.media.Platform;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** A real platform, at the n-th call of which the studio dies: before it is made, or when it has been answered. */
final class DyingPublisher implements Publisher {
    private final Publisher publisher;
    private int left = Integer.MAX_VALUE;
    private boolean before;
    private int calls;
    private int meanwhileAt;
    private Runnable meanwhile = () -> {};

    DyingPublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    /** What nobody in the studio catches, as nobody catches a {@code kill -9}. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    void dies(int atCall, boolean beforeIt) {
        left = atCall;
        before = beforeIt;
        calls = 0;
    }

    /** Something happens just before the n-th call from now. */
    void meanwhile(int atCall, Runnable something) {
        calls = 0;
        meanwhileAt = atCall;
        meanwhile = something;
    }

    int calls() {
        return calls;
    }

    private <T> T call(Supplier<T> call) {
        calls++;
        if (calls == meanwhileAt) {
            meanwhile.run();
        }
        boolean last = --left == 0;
        if (last && before) {
            throw new Death();
        }
        T answer = call.get();
        if (last) {
            throw new Death();
        }
        return answer;
    }

    @Override
    public Platform platform() {
        return publisher.platform();
    }

    @Override
    public String title() {
        return publisher.title();
    }

    @Override
    public Handover handover() {
        return publisher.handover();
    }

    @Override
    public URI authorize(Authorization asked) {
        return publisher.authorize(asked);
    }

    @Override
    public Grant exchange(Authorization asked, String code) {
        return publisher.exchange(asked, code);
    }

    @Override
    public Grant refresh(Grant grant) {
        return publisher.refresh(grant);
    }

    @Override
    public Channel channel(Grant grant) {
        return call(() -> publisher.channel(grant));
    }

    @Override
    public List<Fault> faults(Post post, Channel channel) {
        return publisher.faults(post, channel);
    }

    @Override
    public Handle open(Grant grant, Post post) {
        return call(() -> publisher.open(grant, post));
    }

    @Override
    public Progress send(Grant grant, Post post, Handle handle) {
        return call(() -> publisher.send(grant, post, handle));
    }

    @Override
    public Progress release(Grant grant, Post post, Handle handle) {
        return call(() -> publisher.release(grant, post, handle));
    }

    @Override
    public Progress look(Grant grant, Post post, Handle handle) {
        return call(() -> publisher.look(grant, post, handle));
    }

    @Override
    public List<String> dress(Grant grant, Post post, String id) {
        return call(() -> publisher.dress(grant, post, id));
    }
}
