package com.iafactory.studio.publish;

import com.iafactory.studio.media.Platform;
import java.net.URI;
import java.util.List;

/**
 * A platform: how an account there is connected, and how a film is posted in steps. Of the steps, {@link #open} and {@link #look} are
 * free to be repeated; {@link #send} goes on where the platform says it stands; {@link #release} makes public and is called once. All
 * of them throw a {@link PlatformRefusal} when the platform says no, and an {@link UnclearPost} when something was sent and no answer
 * came. Thread-safe; a call holds its thread until it is over.
 */
public interface Publisher {
    Platform platform();

    /** For people, for example {@code YouTube}. */
    String title();

    /** When it is handed a film that is to be seen later. */
    Handover handover();

    /** When a platform is handed a film that is to be seen later. */
    enum Handover {
        /** As soon as possible: the platform itself makes it public at the time, also when this studio is down. */
        AT_ONCE,
        /** Uploaded a while ahead and made public by us. */
        AHEAD,
        /** Uploading is posting. */
        AT_THE_TIME
    }

    /** Where a browser is sent to connect an account. */
    URI authorize(Authorization asked);

    /**
     * Takes what the platform sent the browser back with.
     *
     * @throws PlatformRefusal reason PERMISSION when not everything that is needed was granted, else as it is
     */
    Grant exchange(Authorization asked, String code);

    /**
     * A fresh one; the former is void from then on.
     *
     * @throws PlatformRefusal reason RECONNECT when its user has to log in again
     */
    Grant refresh(Grant grant);

    /** Whose account it is, and what it may do now. Asked before every post where the platform wants that. */
    Channel channel(Grant grant);

    /** What would be refused, or look bad, counted the platform's way; empty when it is fine. Asks nobody. */
    List<Fault> faults(Post post, Channel channel);

    /** Announces an upload; nobody sees anything of it. Done twice it leaves something that vanishes by itself. */
    Handle open(Grant grant, Post post);

    /**
     * Sends the film to where it was announced, from where the platform says it stands.
     *
     * @throws PlatformRefusal reason GONE when the upload is no more and nothing was posted: open another
     */
    Progress send(Grant grant, Post post, Handle handle);

    /**
     * Makes public what is {@link Progress.Ready}. Never repeated: whoever gets no answer has a look.
     *
     * @throws UnclearPost also when the platform says that it failed, unless it surely did
     */
    Progress release(Grant grant, Post post, Handle handle);

    /** What has become of it; changes nothing. */
    Progress look(Grant grant, Post post, Handle handle);

    /**
     * Adds what a post can have later: its thumbnail, its captions.
     *
     * @param id of the post
     * @return what could not be added, a line for people each; the post is there all the same
     */
    default List<String> dress(Grant grant, Post post, String id) {
        return List.of();
    }
}
