package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.util.Optional;

/** A platform said no, or was not reached: nothing was posted by the call. */
public final class PlatformRefusal extends StudioException {
    private static final long serialVersionUID = 1L;

    /** Why; decides what the studio does next. */
    public enum Reason {
        /** The account's login is over: its owner connects it again. */
        RECONNECT("platform-reconnect", Kind.REFUSED, "Connect the account again."),
        /** Something was not granted, or the account or the application may not do this. */
        PERMISSION(
                "platform-permission", Kind.REFUSED, "Look at what the platform allows this account, then try again."),
        /** It does not like the post as it is. */
        INPUT("platform-post-refused", Kind.INPUT, "Change what it says, then publish again."),
        /** Its limit of posts is reached; tried again when it is over. */
        QUOTA("platform-quota", Kind.FAILED, "It is tried again by itself."),
        /** Too many calls; tried again soon. */
        RATE("platform-rate", Kind.FAILED, "It is tried again by itself."),
        /** It is down or was not reached. */
        AWAY("platform-away", Kind.FAILED, "It is tried again by itself."),
        /** The upload is no more, and nothing was posted. */
        GONE("platform-upload-gone", Kind.FAILED, "The upload begins anew by itself.");

        private final String code;
        private final Kind kind;
        private final String remedy;

        Reason(String code, Kind kind, String remedy) {
            this.code = code;
            this.kind = kind;
            this.remedy = remedy;
        }

        /** Stable, of the error. */
        public String code() {
            return code;
        }

        /** Whether it passes by itself. */
        public boolean passes() {
            return this == QUOTA || this == RATE || this == AWAY;
        }
    }

    private final Reason reason;
    private final transient Optional<Duration> after;

    /** @param said by the platform; shortened by the caller, never a credential */
    public PlatformRefusal(String platform, Reason reason, String said) {
        this(platform, reason, said, Optional.empty());
    }

    /** @param after which it is worth trying again */
    public PlatformRefusal(String platform, Reason reason, String said, Optional<Duration> after) {
        super(reason.kind, reason.code, platform + ": " + said, reason.remedy);
        this.reason = reason;
        this.after = after;
    }

    public Reason reason() {
        return reason;
    }

    public Optional<Duration> after() {
        return after;
    }
}
