package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.bought.VoiceCloner;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.upload.Upload;
import com.iafactory.studio.upload.UploadDesk;
import com.iafactory.studio.upload.UploadKind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Voices like those of people who agreed to it. What is asked for is checked first; then it is made where a service is configured that
 * can, and refused otherwise.
 */
@RestController
final class CloneController {
    private static final Duration LEAST_SOUND = Duration.ofSeconds(30);
    private static final int MOST_SAMPLES = 25;

    private final UploadDesk uploads;
    private final VoiceCloner cloner;

    CloneController(UploadDesk uploads, VoiceCloner cloner) {
        this.uploads = uploads;
        this.cloner = cloner;
    }

    /** @param recording an upload in which the speaker agrees in his own voice */
    record Consent(
            @JsonProperty(required = true) String speaker,
            @JsonProperty(required = true) UUID recording) {}

    /**
     * @param samples uploads of the voice
     * @param language that is spoken in them
     */
    record Clone(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<UUID> samples,
            @Nullable Language language,
            @Nullable Consent consent) {}

    /** A voice of one's own from a recorded consent and samples; refused where no maker can do that. */
    @Idempotent
    @PostMapping("/api/v1/audio/clone")
    @ResponseStatus(HttpStatus.CREATED)
    VoiceCloner.Cloned clone(@AuthenticationPrincipal Caller caller, @RequestBody Clone asked) {
        Consent consent = asked.consent();
        if (consent == null || Wording.line("speaker", consent.speaker()).isEmpty()) {
            throw StudioException.input(
                    "consent-missing",
                    "A voice is cloned only with the recorded consent of whose it is.",
                    "Upload a recording in which the speaker agrees, and send consent {speaker, recording}.");
        }
        require(Wording.line("name", asked.name()).isPresent(), "name-missing", "The new voice has no name.");
        sound(caller, consent.recording());
        require(
                !asked.samples().isEmpty() && asked.samples().size() <= MOST_SAMPLES,
                "samples-wrong",
                "A voice is cloned from 1 to " + MOST_SAMPLES + " samples.");
        Duration all =
                asked.samples().stream().distinct().map(id -> sound(caller, id)).reduce(Duration.ZERO, Duration::plus);
        require(
                all.compareTo(LEAST_SOUND) >= 0,
                "samples-too-short",
                "The samples last " + all.toSeconds() + " s together; " + LEAST_SOUND.toSeconds() + " s are needed.");
        VoiceCloner.Wish wish = new VoiceCloner.Wish(
                Wording.line("name", asked.name()).orElseThrow(),
                Wording.line("speaker", consent.speaker()).orElseThrow(),
                asked.language() == null ? Language.FR : asked.language(),
                file(caller, consent.recording()),
                asked.samples().stream().distinct().map(id -> file(caller, id)).toList());
        return cloner.make(caller.id(), wish)
                .orElseThrow(
                        () -> StudioException.refused(
                                "clone-needs-maker",
                                "Consent and samples are in order, but no maker that clones voices is configured.",
                                "The offline voices cannot do it; set ELEVENLABS_API_KEY, or choose one of GET /api/v1/audio/voices."));
    }

    private MediaKey file(Caller caller, UUID id) {
        return uploads.find(caller.id(), id).file().orElseThrow();
    }

    private Duration sound(Caller caller, UUID id) {
        Upload.Result made = uploads.find(caller.id(), id)
                .result()
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.CONFLICT,
                        "upload-not-ready",
                        "The upload " + id + " is not ready.",
                        "Look at GET /api/v1/uploads/" + id + "."));
        require(made.kind() == UploadKind.AUDIO, "upload-no-sound", "The upload " + id + " is no sound.");
        return made.duration();
    }

    private static void require(boolean holds, String code, String message) {
        if (!holds) {
            throw StudioException.input(code, message, "Compare it with the description of this route.");
        }
    }
}
