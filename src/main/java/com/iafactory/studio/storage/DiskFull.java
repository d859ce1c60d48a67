package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.util.Optional;

/** Recognises "no space left" in what the system or a child process says. */
public final class DiskFull {
    private DiskFull() {}

    /** The failure as one about a full disk, when that is what it is. */
    public static Optional<StudioException> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
                return Optional.of(StudioException.failed(
                        "disk-full",
                        "The disk is full. Nothing that was finished is lost.",
                        "Make room under STUDIO_HOME and the output folder, then start again: it goes on where it stopped.",
                        failure));
            }
        }
        return Optional.empty();
    }
}
