package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.production.project.Project;
import com.iafactory.studio.production.project.Shots;
import com.iafactory.studio.production.project.Takes;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.upload.Upload;
import com.iafactory.studio.upload.UploadDesk;
import com.iafactory.studio.upload.UploadKind;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shots of a production: looked at, made anew, filled with footage of one's own. */
@RestController
@RequestMapping("/api/v1/projects/{id}/shots")
final class ShotController {
    private final Takes takes;
    private final ProjectViews projects;
    private final Shots shots;
    private final ShotViews views;
    private final UploadDesk uploads;

    ShotController(Takes takes, ProjectViews projects, Shots shots, ShotViews views, UploadDesk uploads) {
        this.takes = takes;
        this.projects = projects;
        this.shots = shots;
        this.views = views;
        this.uploads = uploads;
    }

    record ShotList(List<ShotViews.View> items) {}

    /**
     * @param uploadId a picture or clip of one's own; nothing for another idea of the storyboarder's
     * @param headline set over it
     * @param startSeconds where in a clip to begin
     */
    record NewTake(
            @Nullable UUID uploadId,
            @Nullable String headline,
            @Nullable Double startSeconds) {}

    record Choice(@JsonProperty(required = true) int number) {}

    /** Known once the voice is there; before that the list is empty. */
    @GetMapping
    ShotList list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cut) {
        return new ShotList(views.list(projects.find(caller.id(), id)).stream()
                .filter(shot -> cut == null || shot.cut().equals(cut))
                .toList());
    }

    /** A shot with all its takes. */
    @GetMapping("/{shot}")
    ShotViews.View read(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @PathVariable("shot") String code) {
        return whole(caller, id, name(caller, id, code));
    }

    /** Another take, which is then used: another idea, or footage of one's own. */
    @Idempotent
    @Answers(@Answers.Answer(status = 202))
    @PostMapping("/{shot}/takes")
    ResponseEntity<ShotViews.View> take(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable("shot") String code,
            @RequestBody NewTake asked) {
        ShotName shot = name(caller, id, code);
        if (asked.uploadId() == null) {
            takes.again(caller.id(), id, shot);
        } else {
            takes.bring(caller.id(), id, shot, footage(caller, asked.uploadId(), asked));
        }
        return changed(caller, id, shot);
    }

    /** Uses a take there has been. */
    @Answers(@Answers.Answer(status = 202))
    @PutMapping("/{shot}/take")
    ResponseEntity<ShotViews.View> choose(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable("shot") String code,
            @RequestBody Choice choice) {
        ShotName shot = name(caller, id, code);
        takes.choose(caller.id(), id, shot, choice.number());
        return changed(caller, id, shot);
    }

    private ResponseEntity<ShotViews.View> changed(Caller caller, UUID id, ShotName shot) {
        projects.forget(caller.id(), id);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projects/" + id + "/shots/" + shot.code()))
                .body(whole(caller, id, shot));
    }

    private ShotViews.View whole(Caller caller, UUID id, ShotName name) {
        Project project = projects.find(caller.id(), id);
        PlannedShot shot = shots.find(caller.id(), id, name).orElseThrow(ShotController::missing);
        return views.whole(project, shot);
    }

    /** The project is looked for first: nothing is told about those of others. */
    private ShotName name(Caller caller, UUID id, String code) {
        projects.find(caller.id(), id);
        return ShotName.read(code)
                .filter(name -> shots.find(caller.id(), id, name).isPresent())
                .orElseThrow(ShotController::missing);
    }

    private static StudioException missing() {
        return new StudioException(
                StudioException.Kind.MISSING,
                "shot-not-found",
                "There is no such shot in this project.",
                "List its shots first; they are known once the voice is there.");
    }

    private Footage footage(Caller caller, UUID uploadId, NewTake asked) {
        Upload upload = uploads.find(caller.id(), uploadId);
        upload.refusal().ifPresent(refusal -> {
            throw StudioException.input(refusal.code(), refusal.message(), refusal.remedy());
        });
        Upload.Result made = upload.result()
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.CONFLICT,
                        "upload-not-ready",
                        "This upload is still being looked at.",
                        "Ask again in a moment."));
        if (made.kind() == UploadKind.AUDIO) {
            throw StudioException.input(
                    "upload-not-visible", "A sound cannot be shown in a shot.", "Choose a picture or a clip.");
        }
        Optional<Phrase> headline = asked.headline() == null
                ? Optional.empty()
                : Wording.line("The headline", asked.headline()).map(Phrase::still);
        return new Footage(
                upload.file().orElseThrow().path(),
                made.kind() == UploadKind.CLIP ? Footage.Medium.CLIP : Footage.Medium.PICTURE,
                made.width(),
                made.height(),
                start(made, asked.startSeconds()),
                headline);
    }

    private static Duration start(Upload.Result made, @Nullable Double seconds) {
        Duration from = seconds == null ? Duration.ZERO : Duration.ofMillis(Math.round(seconds * 1000));
        boolean within = from.isZero() || made.kind() == UploadKind.CLIP && from.compareTo(made.duration()) < 0;
        if (from.isNegative() || !within) {
            throw StudioException.input(
                    "start-out-of-range",
                    "start_seconds lies outside of the clip.",
                    "Choose a start between 0 and " + made.duration().toMillis() / 1000.0 + " seconds.");
        }
        return from;
    }
}
