package com.iafactory.studio.provider.standin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A stand-in of a service that takes a job, works for some askings, and then gives a link to the result. */
public abstract class JobStandIn extends ServiceStandIn {
    private static final String RESULTS = "/results/";

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final Map<String, Result> links = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private volatile int askings = 1;
    private volatile String failing = "";
    private volatile String elsewhere = "";
    private volatile boolean withoutEnd;
    private volatile Duration length = Duration.ZERO;
    private volatile long padding;

    private record Result(String type, byte[] bytes) {}

    /** One job. */
    protected static final class Job {
        private final String id;
        private final String prompt;
        private final String failure;
        private final AtomicInteger asked = new AtomicInteger();
        private final long begun = System.nanoTime();

        private Job(String id, String prompt, String failure) {
            this.id = id;
            this.prompt = prompt;
            this.failure = failure;
        }

        public String id() {
            return id;
        }

        public String prompt() {
            return prompt;
        }

        /** Empty when it comes out well. */
        public String failure() {
            return failure;
        }
    }

    protected JobStandIn(int port) {
        super(port);
    }

    /** How often a job is still under way when it is asked for. */
    public final void takes(int times) {
        askings = times;
    }

    /** How long a job is under way, beside {@link #takes}. */
    public final void takes(Duration time) {
        length = time;
    }

    /** Results have so many zeros behind them. */
    public final void pads(long zeros) {
        padding = zeros;
    }

    /** How the next jobs fail, in a word of the service; with empty text they do not. */
    public final void failsJobs(String how) {
        failing = how;
    }

    /** Links to results lead on to there; with empty text to the results. */
    public final void sendsOn(String url) {
        elsewhere = url;
    }

    /** Whether jobs are in a state that the studio has never heard of. */
    public final void isOdd(boolean odd) {
        withoutEnd = odd;
    }

    /** The ids of the jobs that were taken. */
    public final Set<String> taken() {
        return Set.copyOf(jobs.keySet());
    }

    protected final boolean odd() {
        return withoutEnd;
    }

    /** Takes a job, and books it. */
    protected final Job opens(String prompt) {
        buys(prompt);
        Job job = new Job("job-" + ids.incrementAndGet(), prompt, failing);
        jobs.put(job.id(), job);
        return job;
    }

    protected final Optional<Job> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Every job there is, in no order. */
    protected final Iterable<Job> jobs() {
        return jobs.values();
    }

    /** Counts an asking; whether the job is over. */
    protected final boolean over(Job job) {
        boolean late = System.nanoTime() - job.begun >= length.toNanos();
        return job.asked.getAndIncrement() >= askings && late;
    }

    /** Whether it has come to its end, by the time it takes. */
    protected final boolean ended(Job job) {
        return System.nanoTime() - job.begun >= length.toNanos();
    }

    /** A fresh link to a result. */
    protected final String link(String type, byte[] bytes, String ending) {
        String place = RESULTS + ids.incrementAndGet() + ending;
        links.put(place, new Result(type, bytes.clone()));
        return url() + place;
    }

    /** Answers requests for results; those ask for no key. */
    protected final Optional<Reply> result(Heard request) {
        if (!request.place().startsWith(RESULTS)) {
            return Optional.empty();
        }
        if (!elsewhere.isEmpty()) {
            return Optional.of(new Reply(302, Map.of("Location", elsewhere), new byte[0]));
        }
        Result result = links.get(request.place());
        return Optional.of(
                result == null
                        ? new Reply(
                                403,
                                Map.of("Content-Type", "application/xml"),
                                "<Expired/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        : Reply.bytes(result.type(), result.bytes()).padded(padding));
    }
}
