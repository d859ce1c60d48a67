package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.util.Optional;

/** A service took a request and made nothing of it. */
public final class ServiceFailure extends StudioException {
    private static final long serialVersionUID = 1L;

    public static final String CODE = "service-failed";

    private final boolean moderation;
    private final transient Optional<Money> cost;

    /**
     * @param moderation whether its rules forbid what would have come out
     * @param cost what it charges all the same, where that is known
     */
    public ServiceFailure(String provider, String said, boolean moderation, Optional<Money> cost) {
        super(
                Kind.FAILED,
                moderation ? ServiceRefusal.Reason.MODERATION.code() : CODE,
                provider
                        + (moderation ? " withholds the result by its rules: " : " could not make it: ")
                        + Spoken.brief(said),
                moderation
                        ? "Say it otherwise, or choose another maker."
                        : "Another maker is tried; or ask for another take.");
        this.moderation = moderation;
        this.cost = cost;
    }

    private ServiceFailure(Take.Failure failure, Optional<Money> cost) {
        super(Kind.FAILED, failure.code(), failure.message(), failure.remedy());
        this.moderation = failure.code().equals(ServiceRefusal.Reason.MODERATION.code());
        this.cost = cost;
    }

    /** The same once more, without asking anybody. */
    static ServiceFailure again(Take failed) {
        return new ServiceFailure(failed.failure().orElseThrow(), failed.cost());
    }

    public boolean moderation() {
        return moderation;
    }

    public Optional<Money> cost() {
        return cost;
    }
}
