package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.project.OtherLanguages;
import com.iafactory.studio.production.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Subtitles of a production: its own, translated ones, and those that its owner brings. */
@RestController
@RequestMapping("/api/v1/projects/{id}/subtitles")
final class SubtitleController {
    private final OtherLanguages languages;
    private final ProjectViews projects;
    private final SubtitleViews views;

    SubtitleController(OtherLanguages languages, ProjectViews projects, SubtitleViews views) {
        this.languages = languages;
        this.projects = projects;
        this.views = views;
    }

    record SubtitleList(List<SubtitleViews.View> items) {}

    /** The film's subtitles, language by language: where they come from, where they are, what is not as it should be in them. */
    @GetMapping
    SubtitleList list(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return new SubtitleList(views.list(projects.find(caller.id(), id)));
    }

    /**
     * Shows the SubRip or WebVTT file in the body, timed to the long film, instead of a translation. At most 1 MB, in UTF-8; nothing is
     * rendered again, the film is only joined anew.
     */
    @Answers(@Answers.Answer(status = 202))
    @PutMapping("/{language}")
    ResponseEntity<ProjectViews.StatusView> bring(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable("language") String code,
            InputStream file) {
        Project project = projects.find(caller.id(), id);
        Language language = language(code);
        languages.bring(caller.id(), project.id(), language, SubtitleReader.text(read(file)));
        return ResponseEntity.accepted().body(projects.now(caller.id(), id));
    }

    /** Takes away what was brought; a translation takes its place where one was asked for. Without either: the language goes. */
    @Answers(@Answers.Answer(status = 202))
    @DeleteMapping("/{language}")
    ResponseEntity<ProjectViews.StatusView> drop(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @PathVariable("language") String code) {
        Project project = projects.find(caller.id(), id);
        languages.drop(caller.id(), project.id(), language(code));
        return ResponseEntity.accepted().body(projects.now(caller.id(), id));
    }

    /** Limited here too: whoever calls his subtitles a film passes by the limit of all bodies. */
    private static byte[] read(InputStream file) {
        try {
            byte[] read = file.readNBytes(BodyLimitFilter.LIMIT + 1);
            if (read.length <= BodyLimitFilter.LIMIT) {
                return read;
            }
        } catch (BodyLimitFilter.TooLarge e) {
            // Answered below like any other that is.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new StudioException(
                StudioException.Kind.TOO_LARGE,
                "subtitles-too-large",
                "The subtitles are larger than 1 MB.",
                "Subtitles of a film are smaller: send the SRT or VTT file alone.");
    }

    private static Language language(String code) {
        return Language.find(code)
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.MISSING,
                        "language-unknown",
                        "The studio has no such language.",
                        "Choose fr, ar, darija, en, de or it."));
    }
}
