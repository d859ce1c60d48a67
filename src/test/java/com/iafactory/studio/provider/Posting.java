package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.standin.PlatformStandIn;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.publish.Publisher;
import com.iafactory.studio.publish.UnclearPost;
import java.util.ArrayList;
import java.util.List;

/** Takes a post through its steps as the studio does: what passes is tried again, what is unclear is looked at. */
public final class Posting {
    private static final int MOST_STEPS = 40;

    private final Publisher publisher;
    private final Grant grant;
    private final Post post;
    private final List<StudioException> troubles = new ArrayList<>();

    Posting(Publisher publisher, Grant grant, Post post) {
        this.publisher = publisher;
        this.grant = grant;
        this.post = post;
    }

    /** What was thrown on the way. */
    public List<StudioException> troubles() {
        return List.copyOf(troubles);
    }

    public Progress.Posted posted() {
        Progress end = end();
        assertThat(end).isInstanceOf(Progress.Posted.class);
        return (Progress.Posted) end;
    }

    /** Posted or refused. */
    public Progress end() {
        Handle handle = publisher.open(grant, post);
        assertThat(handle.toString()).doesNotContain(handle.value());
        Progress now = new Progress.Sending(0);
        for (int i = 0; i < MOST_STEPS; i++) {
            if (now instanceof Progress.Posted || now instanceof Progress.Refused) {
                return now;
            }
            now = step(now, handle);
        }
        throw new AssertionError("it does not end: " + now);
    }

    private Progress step(Progress now, Handle handle) {
        try {
            return switch (now) {
                case Progress.Sending sending -> publisher.send(grant, post, handle);
                case Progress.Ready ready -> publisher.release(grant, post, handle);
                default -> publisher.look(grant, post, handle);
            };
        } catch (UnclearPost e) {
            trouble(e);
            return new Progress.Working();
        } catch (PlatformRefusal e) {
            if (!e.reason().passes()) {
                throw e;
            }
            trouble(e);
            return now;
        }
    }

    private void trouble(StudioException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(PlatformStandIn.PLANTED);
        }
        troubles.add(e);
    }
}
