package com.iafactory.studio.web;

import com.iafactory.studio.growth.Hashtags;
import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.growth.ShortMarketing;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Report;
import com.iafactory.studio.production.project.Project;
import com.iafactory.studio.production.project.Projects;
import com.iafactory.studio.publish.Film;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.storage.StoredMedia;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a finished production can be published where, and what the growth hacker would say beside it. */
final class PublishableFilms {
    private static final int LONGEST_TITLE = 100;

    private final Projects projects;
    private final MediaStore media;

    PublishableFilms(Projects projects, MediaStore media) {
        this.projects = projects;
        this.media = media;
    }

    /** @param words as proposed */
    record Choice(Film film, Post.Words words) {
        boolean upright() {
            return film.height() >= film.width();
        }
    }

    /**
     * @param cut which of its films; empty for the one that suits the platform: the long film for YouTube, the first short elsewhere
     * @throws StudioException code {@code publication-film-missing}
     */
    Choice choose(Project project, Platform platform, Optional<String> cut) {
        Report report = projects.report(project.user(), project.id())
                .map(json -> Json.parse(json, Report.class))
                .orElseThrow(() -> missing(platform, cut));
        Report.Deliverable film = report.deliverables().stream()
                .filter(made -> made.platforms().contains(platform.code()))
                .filter(made -> cut.isEmpty() || cut.get().equals(made.cut()))
                .findFirst()
                .orElseThrow(() -> missing(platform, cut));
        MediaKey key = SubtitleLinks.key(project, film, film.path());
        StoredMedia stored = media.find(key).orElseThrow(() -> missing(platform, cut));
        return new Choice(
                new Film(
                        key.path(),
                        stored.etag(),
                        film.cut(),
                        film.format(),
                        stored.bytes(),
                        Math.round(film.durationSeconds() * 1000),
                        film.width(),
                        film.height(),
                        thumbnail(project, report, film),
                        captions(project, report, film)),
                words(report, film, platform));
    }

    /** Those that are drawn are for the long film. */
    private static Optional<String> thumbnail(Project project, Report report, Report.Deliverable film) {
        return film.width() <= film.height()
                ? Optional.empty()
                : report.thumbnails().stream()
                        .findFirst()
                        .map(file -> MediaKey.inProject(
                                        project.user(),
                                        project.id(),
                                        ProjectArea.THUMBNAILS,
                                        file.path().replaceFirst("^.*/", ""))
                                .path());
    }

    private static Map<String, String> captions(Project project, Report report, Report.Deliverable film) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(
                report.language().locale().toLanguageTag(),
                path(project, film, film.captions().vtt()));
        for (Report.Track other : film.captions().others()) {
            other.files()
                    .ifPresent(files ->
                            keys.put(other.language().locale().toLanguageTag(), path(project, film, files.vtt())));
        }
        return keys;
    }

    private static String path(Project project, Report.Deliverable film, String name) {
        return SubtitleLinks.key(project, film, name).path();
    }

    private static Post.Words words(Report report, Report.Deliverable film, Platform platform) {
        MarketingKit kit = report.marketing();
        Hashtags hashtags = kit.of(film.cut()).map(ShortMarketing::hashtags).orElseGet(kit::hashtags);
        List<String> tags = switch (platform) {
            case TIKTOK -> hashtags.tiktok();
            case INSTAGRAM -> hashtags.instagram();
            case YOUTUBE, ALL -> hashtags.youtube();
        };
        String title = film.title().replaceAll("[<>]", "").strip();
        return new Post.Words(
                title.length() > LONGEST_TITLE ? shortened(title) : title,
                description(kit, film, platform).replaceAll("[<>]", ""),
                tags.stream().map(tag -> tag.replaceFirst("^#", "")).toList(),
                report.language().locale().toLanguageTag());
    }

    private static String shortened(String title) {
        int end = LONGEST_TITLE - 1;
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Chapters and sources are of the long film. */
    private static String description(MarketingKit kit, Report.Deliverable film, Platform platform) {
        return platform == Platform.YOUTUBE && film.width() > film.height()
                ? kit.description()
                : kit.of(film.cut()).map(ShortMarketing::description).orElseGet(film::title);
    }

    private static StudioException missing(Platform platform, Optional<String> cut) {
        return new StudioException(
                StudioException.Kind.CONFLICT,
                "publication-film-missing",
                "This project has no finished film "
                        + cut.map(name -> "\"" + name + "\" ").orElse("") + "for " + platform.code() + ".",
                "Wait until it is completed, or render it: POST /api/v1/video/{id}/render with {\"formats\":[\""
                        + platform.code() + "\"]}.");
    }
}
