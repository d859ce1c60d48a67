package com.iafactory.studio.cli.doctor;

import com.iafactory.studio.process.Sandbox;
import com.iafactory.studio.upload.UploadSafety;
import java.util.Optional;

/** Whether the service can take files from outside here. Films need none. */
final class UploadChecks {
    private static final String SUBJECT = "Uploads";

    private UploadChecks() {}

    static Diagnosis uploads() {
        UploadSafety safety = UploadSafety.examine();
        if (!safety.playlistRefused()) {
            return Diagnosis.warn(
                    SUBJECT,
                    "this FFmpeg opens what a playlist in an upload names",
                    "Take no uploads with it: apt-get install ffmpeg.");
        }
        Optional<Sandbox.Rung> rung = safety.rung();
        if (rung.isEmpty()) {
            return Diagnosis.warn(
                    SUBJECT,
                    "refused: nothing here can lock in what opens them",
                    "apt-get install bubblewrap; or allow user namespaces; or, if every file is trusted, STUDIO_UPLOADS=trusted.");
        }
        return switch (rung.get()) {
            case BUBBLEWRAP -> Diagnosis.pass(SUBJECT, "opened in bubblewrap; a hostile playlist is refused");
            case NAMESPACES, LIMITS ->
                Diagnosis.pass(
                        SUBJECT,
                        "opened without a network; a hostile playlist is refused (bubblewrap would hide the studio's files too)");
        };
    }
}
