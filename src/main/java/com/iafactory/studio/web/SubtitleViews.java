package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.iafactory.studio.caption.CaptionLint;
import com.iafactory.studio.caption.CaptionProfile;
import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Report;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.production.project.OtherLanguages;
import com.iafactory.studio.production.project.Project;
import com.iafactory.studio.production.project.ProjectStatus;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.OpenMedia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Subtitles of productions as the API shows them. */
final class SubtitleViews {
    private static final String OWN = "own";

    private final OtherLanguages languages;
    private final ProjectViews projects;
    private final SubtitleLinks links;
    private final MediaStore media;

    SubtitleViews(OtherLanguages languages, ProjectViews projects, SubtitleLinks links, MediaStore media) {
        this.links = links;
        this.languages = languages;
        this.projects = projects;
        this.media = media;
    }

    /**
     * @param origin own, translated or imported
     * @param status ready, pending while the production is being made, or missing
     * @param missing why there are none
     * @param remarks what is not as readers expect it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record View(
            String language,
            String origin,
            String status,
            Optional<String> srt,
            Optional<String> vtt,
            Optional<String> missing,
            List<Remark> remarks) {}

    /**
     * @param rule for example {@code too_fast} (characters a second) or {@code line_too_long} (characters)
     * @param cues how many break it
     * @param first number of the first of them, from 1
     * @param worst what was measured, in the rule's unit
     */
    record Remark(String rule, int cues, int first, double worst) {}

    /** The film's own language first. */
    List<View> list(Project project) {
        Subtitles wanted = languages.of(project);
        Optional<Report.Deliverable> film = projects.firstOf(project);
        Language own = languages.spoken(project);
        List<View> views = new ArrayList<>();
        views.add(film.map(made -> delivered(
                        project,
                        own,
                        OWN,
                        made,
                        made.captions().srt(),
                        made.captions().vtt()))
                .orElseGet(() -> pending(own, OWN, Optional.empty())));
        for (Language language : wanted.all()) {
            Optional<Subtitles.Brought> brought = wanted.brought(language);
            String origin =
                    (brought.isPresent() ? Report.Track.Origin.IMPORTED : Report.Track.Origin.TRANSLATED).code();
            Optional<Report.Track> track = film.stream()
                    .flatMap(made -> made.captions().others().stream())
                    .filter(made ->
                            made.language() == language && made.origin().code().equals(origin))
                    .filter(made -> project.status() == ProjectStatus.COMPLETED)
                    .findFirst();
            views.add(track.map(made -> made.files()
                            .map(files ->
                                    delivered(project, language, origin, film.orElseThrow(), files.srt(), files.vtt()))
                            .orElseGet(() -> missing(language, origin, made.missing())))
                    .orElseGet(() -> pending(language, origin, brought)));
        }
        return views;
    }

    private View delivered(
            Project project, Language language, String origin, Report.Deliverable film, String srt, String vtt) {
        return new View(
                language.code(),
                origin,
                "ready",
                Optional.of(links.to(project, film, srt)),
                Optional.of(links.to(project, film, vtt)),
                Optional.empty(),
                remarks(cues(SubtitleLinks.key(project, film, vtt)), language));
    }

    private static View missing(Language language, String origin, Optional<String> why) {
        return new View(language.code(), origin, "missing", Optional.empty(), Optional.empty(), why, List.of());
    }

    private static View pending(Language language, String origin, Optional<Subtitles.Brought> brought) {
        return new View(
                language.code(),
                origin,
                "pending",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                remarks(brought.map(Subtitles.Brought::cues).orElse(List.of()), language));
    }

    /** As they were delivered; none that can be read, none to remark upon. */
    private List<Cue> cues(MediaKey key) {
        try (OpenMedia open = media.open(key)) {
            return SubtitleReader.read(SubtitleReader.text(open.content().readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StudioException e) {
            return List.of();
        }
    }

    private static List<Remark> remarks(List<Cue> cues, Language language) {
        Map<CaptionLint.Rule, Remark> remarks = new EnumMap<>(CaptionLint.Rule.class);
        for (CaptionLint.Violation found : new CaptionLint(CaptionProfile.track(language)).violations(cues)) {
            double value = Math.round(found.value() * 100) / 100.0;
            remarks.merge(
                    found.rule(),
                    new Remark(found.rule().name().toLowerCase(Locale.ROOT), 1, found.cue() + 1, value),
                    (one, other) -> new Remark(
                            one.rule(), one.cues() + 1, one.first(), worse(found.rule(), one.worst(), value)));
        }
        return List.copyOf(remarks.values());
    }

    private static double worse(CaptionLint.Rule rule, double one, double other) {
        return switch (rule) {
            case TOO_SHORT, GAP_TOO_SMALL, OVERLAP -> Math.min(one, other);
            default -> Math.max(one, other);
        };
    }
}
