package com.iafactory.studio.engine.voice;

import com.iafactory.studio.engine.voice.worker.EspeakWorker;
import com.iafactory.studio.engine.voice.worker.Reply;
import com.iafactory.studio.engine.voice.worker.Request;
import com.iafactory.studio.engine.voice.worker.Wire;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.process.Running;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** One process that speaks, one request after the other. Not thread-safe. */
final class SpeechProcess implements AutoCloseable {
    /** No worker lives longer; the next request then starts another. */
    private static final Duration LIFE = Duration.ofHours(12);

    private final Running running;
    private final DataOutputStream requests;
    private final DataInputStream replies;

    SpeechProcess(String library) {
        running = Processes.start(Program.of(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xshare:auto",
                        "-Xlog:disable", // a warning of the machine on standard output would be read as a reply
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        EspeakWorker.class.getName(),
                        library),
                LIFE));
        requests = new DataOutputStream(new BufferedOutputStream(running.input()));
        replies = new DataInputStream(new BufferedInputStream(running.output(), 1 << 16));
    }

    /**
     * @throws TimeoutException when no answer came within the limit; the process is dead then
     * @throws IOException when the process died
     */
    Reply ask(Request request, Duration limit) throws IOException, TimeoutException {
        CountDownLatch answered = new CountDownLatch(1);
        AtomicBoolean late = new AtomicBoolean();
        Thread.ofVirtual().name("voice-limit").start(() -> {
            if (!await(answered, limit)) {
                late.set(true);
                running.close();
            }
        });
        try {
            Wire.write(requests, request);
            return Wire.readReply(replies);
        } catch (IOException e) {
            if (late.get()) {
                throw new TimeoutException("no answer within " + limit);
            }
            throw e;
        } finally {
            answered.countDown();
        }
    }

    boolean alive() {
        return running.alive();
    }

    @Override
    public void close() {
        running.close();
    }

    private static boolean await(CountDownLatch answered, Duration limit) {
        try {
            return answered.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
