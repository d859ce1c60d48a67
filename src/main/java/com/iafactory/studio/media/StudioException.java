package com.iafactory.studio.media;

/**
 * The root of every error the studio raises on purpose. Carries a stable code for machines, a sentence for people and what
 * they can do about it. Callers at the edge (command line, REST) turn it into an exit code or a problem document.
 */
public class StudioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong in kind; decides the exit code and the HTTP status. */
    public enum Kind {
        /** The caller's input or usage is wrong: exit code 2. */
        INPUT,
        /** The work failed: exit code 1. */
        FAILED,
        /** The studio will not do it as things are (rights, budget, no maker for it): exit code 4. */
        REFUSED,
        /** Nobody the studio knows is asking: HTTP 401. */
        UNKNOWN_CALLER,
        /** What is asked for is not there, or not the caller's to see: HTTP 404. */
        MISSING,
        /** It clashes with how things stand now: HTTP 409. */
        CONFLICT,
        /** A change that does not say to which version it is made: HTTP 428. */
        PRECONDITION_MISSING,
        /** A change made to a version that is no longer the latest: HTTP 412. */
        STALE,
        /** More than is taken at once: HTTP 413. */
        TOO_LARGE,
        /** Too often; later it may be done: HTTP 429. */
        TOO_OFTEN
    }

    private final Kind kind;
    private final String code;
    private final String remedy;

    public StudioException(Kind kind, String code, String message, String remedy) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.remedy = remedy;
    }

    public StudioException(Kind kind, String code, String message, String remedy, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.code = code;
        this.remedy = remedy;
    }

    public static StudioException input(String code, String message, String remedy) {
        return new StudioException(Kind.INPUT, code, message, remedy);
    }

    public static StudioException failed(String code, String message, String remedy) {
        return new StudioException(Kind.FAILED, code, message, remedy);
    }

    public static StudioException failed(String code, String message, String remedy, Throwable cause) {
        return new StudioException(Kind.FAILED, code, message, remedy, cause);
    }

    public static StudioException refused(String code, String message, String remedy) {
        return new StudioException(Kind.REFUSED, code, message, remedy);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable, in kebab case, for example {@code source-too-short}. */
    public String code() {
        return code;
    }

    /** One sentence saying what to do; empty when there is nothing to do. */
    public String remedy() {
        return remedy;
    }
}
