package com.iafactory.studio.publish;

import java.net.URI;
import java.util.Optional;

/** How far a post is. */
public sealed interface Progress {
    /** Not all of the film has arrived: send. */
    record Sending(long arrived) implements Progress {}

    /** The platform works on it: look again later. */
    record Working() implements Progress {}

    /** All is there and nobody sees it: release it at its time. */
    record Ready() implements Progress {}

    /**
     * It is out, or will be at its time by the platform's own doing, or lies as a draft where its owner finishes it. A regular end.
     *
     * @param id of the post; empty where the platform tells none
     * @param note for people, when it is not quite what was asked for; empty when it is
     */
    record Posted(Optional<String> id, Optional<URI> link, Optional<String> note) implements Progress {}

    /** It surely did not come about. */
    record Refused(PlatformRefusal why) implements Progress {}
}
