package com.iafactory.studio.engine.voice;

import com.iafactory.studio.engine.voice.worker.Reply;
import com.iafactory.studio.engine.voice.worker.Request;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

/**
 * The processes that speak: as many as there are callers at once, up to a limit, kept for the next line. A process that died
 * is replaced and the request asked once more; one that hangs is killed. Thread-safe.
 */
final class SpeechProcesses implements AutoCloseable {
    private static final String REMEDY =
            "Run `./studio doctor`; on Debian and Ubuntu install the voice again with `apt-get install espeak-ng libespeak-ng1`.";

    private final String library;
    private final Duration limit;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<SpeechProcess> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param library file name of libespeak-ng
     * @param limit how long one answer may take
     */
    SpeechProcesses(String library, Duration limit, int most) {
        this.library = library;
        this.limit = limit;
        this.permits = new Semaphore(most);
    }

    /** @throws StudioException of kind FAILED when the voice is missing, hangs or dies twice over the same request */
    Reply ask(Request request) {
        permits.acquireUninterruptibly();
        try {
            Reply reply = askTwice(request);
            if (reply instanceof Reply.Refusal(Reply.Reason reason, String detail)) {
                throw refused(reason, detail);
            }
            return reply;
        } finally {
            permits.release();
        }
    }

    private Reply askTwice(Request request) {
        try {
            return askOnce(request);
        } catch (IOException died) {
            try {
                return askOnce(request);
            } catch (IOException again) {
                again.addSuppressed(died);
                throw StudioException.failed(
                        "voice-crashed", "The voice ended twice in the middle of a line.", REMEDY, again);
            }
        }
    }

    private Reply askOnce(Request request) throws IOException {
        SpeechProcess process = idle.pollFirst();
        while (process != null && !process.alive()) {
            process = idle.pollFirst();
        }
        if (process == null) {
            process = new SpeechProcess(library);
        }
        boolean answered = false;
        try {
            Reply reply = process.ask(request, limit);
            answered = true;
            idle.addFirst(process);
            return reply;
        } catch (TimeoutException e) {
            throw StudioException.failed(
                    "voice-timeout",
                    "The voice did not answer within " + limit.toSeconds() + " s and was stopped.",
                    REMEDY,
                    e);
        } finally {
            if (!answered) {
                process.close();
            }
        }
    }

    private static StudioException refused(Reply.Reason reason, String detail) {
        return switch (reason) {
            case LIBRARY_MISSING ->
                StudioException.failed(
                        "voice-missing",
                        "The voice library libespeak-ng is not on this machine.",
                        "Install it: on Debian and Ubuntu `apt-get install espeak-ng libespeak-ng1`, on macOS `brew install espeak-ng`.");
            case VOICE_UNKNOWN ->
                StudioException.input(
                        "voice-unknown", "The voice library has no voice \"" + detail + "\".", "See `--voice help`.");
            case SYNTHESIS_FAILED ->
                StudioException.failed("voice-failed", "The voice could not say a line: " + detail + ".", REMEDY);
        };
    }

    @Override
    public void close() {
        for (SpeechProcess process = idle.pollFirst(); process != null; process = idle.pollFirst()) {
            process.close();
        }
    }
}
