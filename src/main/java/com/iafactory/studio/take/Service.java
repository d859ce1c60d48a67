package com.iafactory.studio.take;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One service's way of making one kind of thing. Called by the {@link Door} alone, which keeps the record, waits, limits and never
 * sends twice; an adapter only speaks the service's language. It keeps nothing, never waits between calls, never repeats one, and
 * writes only into the folder it is given. Thread-safe.
 *
 * <p>An adapter says by what it throws what happened, and nothing else counts:
 *
 * <ul>
 *   <li>{@link ServiceRefusal}: the service did not take the request, and nothing was bought;
 *   <li>{@link UnclearOutcome}: it may have taken it (cut off or timed out after sending, 5xx where the service does not say that those
 *       are free);
 *   <li>{@link ServiceFailure}: it took the request and made nothing of it.
 * </ul>
 */
public interface Service<R extends TakeRequest> {
    Maker maker();

    /** Why it cannot make this at all (language, length, size), for people; empty when it can. No call is made. */
    default Optional<String> cannot(R request) {
        return Optional.empty();
    }

    /** Whether it takes a picture whose look the result is to have; others are asked without. */
    default boolean takesReference() {
        return false;
    }

    /** What it will cost by the service's price list; empty where that is not known. No call is made. */
    Optional<Money> price(R request);

    /**
     * Sends the request, once.
     *
     * @param folder empty
     */
    Step begin(R request, Access access, Path folder);

    /**
     * The same, telling how far it is.
     *
     * @param growth is told by services that answer word by word
     */
    default Step begin(R request, Access access, Path folder, Growth growth) {
        return begin(request, access, folder);
    }

    /**
     * Asks once how far a job is that the service has taken; when it is made, downloads the result. May be called by another process than
     * the one that began, which may know nothing of the request any more. Failures of these calls are {@link ServiceRefusal}s too: asking
     * is free.
     *
     * @param job of {@link Step.Underway}
     * @param folder empty
     */
    default Step ask(Map<String, String> job, Access access, Path folder) {
        throw new IllegalStateException(maker() + " answers at once");
    }

    /**
     * Tells the service, once, that nobody wants a request any more that it works on. Only where it documents how.
     *
     * @param job of {@link Step.Underway}
     * @return whether it gives up on it; otherwise the result comes, and is paid
     */
    default boolean cancels(Map<String, String> job, Access access) {
        return false;
    }

    /**
     * By what a request is found in the service's list; empty where there is none. Kept with the take, so that it can be looked for when
     * nobody knows the request any more: small, and never a secret.
     */
    default Map<String, String> trace(R request) {
        return Map.of();
    }

    /**
     * Looks for a request whose sending ended unclearly; asked again later where that proves nothing yet.
     *
     * @param trace of it, not empty
     * @param since when it was sent
     */
    default Sought seek(Map<String, String> trace, Instant since, Access access) {
        return new Sought.Untold();
    }
}
