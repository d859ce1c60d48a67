package com.iafactory.studio.take;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A service that does as it is told, and counts what it took. Speaks; what it says is the text itself. */
final class ScriptedService implements Service<SpeechRequest> {
    static final Maker MAKER = new Maker("scripted", Capability.SPEECH, "model-1", "1");

    /** What it does with one sending. */
    interface Answer {
        Step to(SpeechRequest request, Path folder);
    }

    final AtomicInteger begun = new AtomicInteger();
    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger sought = new AtomicInteger();
    private final Deque<Answer> begins = new ArrayDeque<>();
    private final Deque<Answer> asks = new ArrayDeque<>();
    final AtomicInteger cancelled = new AtomicInteger();
    private volatile boolean cancels;
    private volatile boolean priced = true;
    private volatile Function<SpeechRequest, Sought> seeks = request -> new Sought.Untold();

    static Answer makes() {
        return (request, folder) -> {
            try {
                Files.writeString(folder.resolve("sound.txt"), "said: " + request.text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Step.Made(new Receipt(
                    "sound.txt", "model-1-today", Optional.of(Money.dollars("0.02")), Map.of("request_id", "r-1")));
        };
    }

    static Answer works(String job) {
        return (request, folder) -> new Step.Underway(Map.of("id", job), java.time.Duration.ofSeconds(3));
    }

    static Answer fails(RuntimeException failure) {
        return (request, folder) -> {
            throw failure;
        };
    }

    static ServiceRefusal refusal(ServiceRefusal.Reason reason) {
        return new ServiceRefusal("scripted", reason, "as it was told to");
    }

    ScriptedService begins(Answer... answers) {
        begins.addAll(List.of(answers));
        return this;
    }

    ScriptedService asks(Answer... answers) {
        asks.addAll(List.of(answers));
        return this;
    }

    ScriptedService seeks(Function<SpeechRequest, Sought> answer) {
        seeks = answer;
        return this;
    }

    /** Nobody knows what it costs. */
    void unpriced() {
        priced = false;
    }

    /** It can be told that nobody wants something any more. */
    ScriptedService cancels() {
        cancels = true;
        return this;
    }

    @Override
    public boolean cancels(Map<String, String> job, Access access) {
        cancelled.incrementAndGet();
        return cancels;
    }

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public Optional<String> cannot(SpeechRequest request) {
        return request.text().length() > 100 ? Optional.of("more than 100 characters") : Optional.empty();
    }

    @Override
    public Optional<Money> price(SpeechRequest request) {
        return priced ? Optional.of(Money.dollars("0.01")) : Optional.empty();
    }

    @Override
    public Step begin(SpeechRequest request, Access access, Path folder) {
        begun.incrementAndGet();
        return next(begins).to(request, folder);
    }

    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        asked.incrementAndGet();
        return next(asks).to(DoorStand.line(job.getOrDefault("id", "")), folder);
    }

    @Override
    public Map<String, String> trace(SpeechRequest request) {
        return Map.of("text", request.text());
    }

    @Override
    public Sought seek(Map<String, String> trace, Instant since, Access access) {
        sought.incrementAndGet();
        return seeks.apply(DoorStand.line(trace.getOrDefault("text", "")));
    }

    private static Answer next(Deque<Answer> answers) {
        synchronized (answers) {
            return answers.isEmpty() ? makes() : answers.pop();
        }
    }
}
