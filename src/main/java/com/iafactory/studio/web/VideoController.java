package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.project.OtherLanguages;
import com.iafactory.studio.production.project.Productions;
import com.iafactory.studio.production.project.Project;
import com.iafactory.studio.production.project.ProjectStatus;
import com.iafactory.studio.tokens.PlanRules;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Films: asked for, followed, rendered for other formats. */
@RestController
@RequestMapping("/api/v1/video")
final class VideoController {
    private final Productions productions;
    private final OtherLanguages languages;
    private final ProjectViews views;
    private final PlanRules rules;

    VideoController(Productions productions, OtherLanguages languages, ProjectViews views, PlanRules rules) {
        this.languages = languages;
        this.productions = productions;
        this.views = views;
        this.rules = rules;
    }

    /**
     * @param requireApproval whether a script that is still a draft is refused instead of approved by this asking
     * @param subtitles other languages that subtitles are translated into
     * @param subtitleLetters of those in Darija; Arabic ones when missing
     */
    record Generate(
            @JsonProperty(required = true) UUID scriptId,
            @Nullable List<Format> formats,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Language> subtitles,
            @Nullable Letters subtitleLetters,
            @Nullable Boolean requireApproval) {}

    /**
     * @param subtitles further languages; those that could not be had before are tried again
     * @param subtitleLetters of those in Darija; as they are, or Arabic ones, when missing
     */
    record Render(
            @JsonProperty(required = true) List<Format> formats,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Language> subtitles,
            @Nullable Letters subtitleLetters) {}

    record Begun(UUID id, String status) {}

    /** Begins the production of a script and sets aside what it will cost. */
    @Idempotent
    @Answers(@Answers.Answer(status = 202))
    @PostMapping("/generate")
    ResponseEntity<Begun> generate(@AuthenticationPrincipal Caller caller, @RequestBody Generate asked) {
        Set<Format> formats = formats(asked.formats() == null ? List.of(Format.YOUTUBE) : asked.formats());
        requirePlatforms(caller, formats);
        UUID id = productions.produce(
                caller.id(),
                asked.scriptId(),
                formats,
                languages.wanted(
                        caller.id(),
                        asked.scriptId(),
                        set(asked.subtitles()),
                        Optional.ofNullable(asked.subtitleLetters())),
                !Boolean.TRUE.equals(asked.requireApproval()),
                Priorities.of(caller));
        return begun(id);
    }

    /** How far a production is, and why it waits when it does. */
    @GetMapping("/{id}/status")
    ProjectViews.StatusView status(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return views.glance(caller.id(), id);
    }

    /** What can be watched so far: one film that plays and can be searched in a browser, and its shots one by one. */
    @GetMapping("/{id}/preview")
    ProjectViews.PreviewView preview(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return views.preview(find(caller, id));
    }

    /** Makes the deliverables for other formats too; what exists is used. */
    @Idempotent
    @Answers(@Answers.Answer(status = 202))
    @PostMapping("/{id}/render")
    ResponseEntity<Begun> render(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Render asked) {
        Set<Format> formats = formats(asked.formats());
        requirePlatforms(caller, formats);
        Set<Language> more = set(asked.subtitles());
        if (more.isEmpty() && asked.subtitleLetters() == null) {
            productions.reformat(caller.id(), id, formats);
        } else {
            languages.render(caller.id(), id, formats, more, Optional.ofNullable(asked.subtitleLetters()));
        }
        views.forget(caller.id(), id);
        return begun(id);
    }

    private static ResponseEntity<Begun> begun(UUID id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/video/" + id + "/status"))
                .body(new Begun(id, ProjectStatus.PRODUCING.code()));
    }

    private Project find(Caller caller, UUID id) {
        return views.find(caller.id(), id);
    }

    private void requirePlatforms(Caller caller, Set<Format> formats) {
        for (Format format : formats) {
            switch (format) {
                case YOUTUBE -> rules.requirePlatform(caller.id(), Platform.YOUTUBE);
                case TIKTOK -> rules.requirePlatform(caller.id(), Platform.TIKTOK);
                case INSTAGRAM -> rules.requirePlatform(caller.id(), Platform.INSTAGRAM);
                case SQUARE -> {}
            }
        }
    }

    private static Set<Language> set(@Nullable List<Language> asked) {
        return asked == null ? Set.of() : Set.copyOf(asked);
    }

    private static Set<Format> formats(List<Format> asked) {
        if (asked.isEmpty()) {
            throw StudioException.input(
                    "formats-missing",
                    "A production has at least one format.",
                    "Choose among youtube, tiktok, instagram and square.");
        }
        return EnumSet.copyOf(asked);
    }
}
