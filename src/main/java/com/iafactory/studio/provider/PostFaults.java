package com.iafactory.studio.provider;

import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Fault;
import com.iafactory.studio.publish.Post;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Faults of a post as they are found, and those that every platform may have. */
public final class PostFaults {
    private final List<Fault> found = new ArrayList<>();

    /** The platform would refuse it. */
    public PostFaults refused(boolean is, String code, String message) {
        return add(is, true, code, message);
    }

    /** It would only look bad, or be less than was asked for. */
    public PostFaults remarked(boolean is, String code, String message) {
        return add(is, false, code, message);
    }

    private PostFaults add(boolean is, boolean refused, String code, String message) {
        if (is) {
            found.add(new Fault(code, refused, message));
        }
        return this;
    }

    /** @param most bytes of a file */
    public PostFaults size(Post post, long most) {
        return refused(
                post.bytes() > most,
                "film-too-large",
                "The film has " + post.bytes() / 1_000_000 + " MB; at most " + most / 1_000_000
                        + " MB are taken: export it smaller.");
    }

    /** Against what the account may post. */
    public PostFaults length(Post post, Channel channel) {
        Duration longest = channel.longest().orElse(post.length());
        return refused(
                post.length().compareTo(longest) > 0,
                "film-too-long",
                "The film is " + post.length().toSeconds() + " s long; this account may post " + longest.toSeconds()
                        + " s: cut it shorter.");
    }

    public PostFaults visibility(Post post, Channel channel) {
        return refused(
                !channel.visibilities().contains(post.terms().visibility()),
                "visibility-not-offered",
                "This account does not offer \"" + post.terms().visibility().code() + "\": choose another.");
    }

    public PostFaults upright(Post post) {
        return remarked(
                Math.abs(post.width() * 16L - post.height() * 9L) * 50 > post.height() * 9L,
                "ratio-not-upright",
                "The film is " + post.width() + "×" + post.height() + "; it fills the screen at 9:16 only.");
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }
}
