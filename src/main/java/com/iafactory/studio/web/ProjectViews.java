package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.production.Report;
import com.iafactory.studio.production.film.FilmWorkshop;
import com.iafactory.studio.production.project.Previews;
import com.iafactory.studio.production.project.ProductionRoom;
import com.iafactory.studio.production.project.Productions;
import com.iafactory.studio.production.project.Project;
import com.iafactory.studio.production.project.ProjectStatus;
import com.iafactory.studio.production.project.Projects;
import com.iafactory.studio.production.project.Shots;
import com.iafactory.studio.production.project.Tracks;
import com.iafactory.studio.production.project.Trouble;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.ProjectArea;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Projects as the API shows them. */
final class ProjectViews {
    private static final int NEARLY_NOTHING = 3;
    /** How old a status may be that is asked for again and again; shorter than anybody can tell. */
    private static final Duration GLANCE = Duration.ofMillis(200);

    private static final int MOST_GLANCES = 20_000;

    private final Projects projects;
    private final Productions productions;
    private final Shots shots;
    private final Previews soFar;
    private final Tracks tracks;
    private final MediaLinks links;
    private final Clock clock;
    private final Cache<Asked, StatusView> glances = Caffeine.newBuilder()
            .expireAfterWrite(GLANCE)
            .maximumSize(MOST_GLANCES)
            .build();

    private record Asked(UUID user, UUID project) {}

    ProjectViews(ProductionRoom room, Tracks tracks, MediaLinks links, Clock clock) {
        this.soFar = room.previews();
        this.tracks = tracks;
        this.projects = room.projects();
        this.productions = room.productions();
        this.shots = room.shots();
        this.links = links;
        this.clock = clock;
    }

    /** @param waitingFor why nothing happens, when nothing does */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record StatusView(
            UUID id,
            ProjectStatus status,
            String stage,
            int progress,
            Optional<Long> etaSeconds,
            Optional<String> waitingFor,
            long tokensUsed,
            Map<String, Long> costBreakdown,
            Optional<Trouble> failure) {}

    /**
     * What can be watched so far.
     *
     * @param url one film with its sound, from the first shot as far as it is rendered; the finished one when it is done
     * @param seconds how long that is
     * @param segments rendered shots one by one, without sound
     * @param ready how many shots are rendered
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PreviewView(
            UUID id,
            Optional<String> url,
            Optional<Double> seconds,
            List<PreviewView.Segment> segments,
            int ready,
            int total) {
        /** @param shot its id, for example {@code film.12.0} */
        record Segment(int index, String shot, String url) {}
    }

    record Track(String language, String srt, String vtt) {}

    /** The finished sound of a cut. */
    record AudioTrack(String cut, String url) {}

    record Clip(String cut, String format, double durationSeconds, int width, int height, String url) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record VideoProject(
            UUID id,
            UUID userId,
            UUID scriptId,
            List<Clip> videoClips,
            List<AudioTrack> audioTracks,
            Optional<String> musicTrack,
            Map<String, Track> subtitles,
            Optional<String> thumbnail,
            List<String> thumbnails,
            Map<String, String> outputs,
            long tokensUsed,
            Map<String, Long> costBreakdown,
            ProjectStatus status,
            String stage,
            int progress,
            Optional<String> waitingFor,
            Optional<Trouble> failure,
            List<String> remarks,
            Instant createdAt,
            Optional<Instant> completedAt) {}

    /** @throws StudioException code {@code project-not-found}, for ids of others too */
    Project find(UUID user, UUID id) {
        return projects.find(user, id).orElseThrow(() -> missing(id));
    }

    StudioException missing(UUID id) {
        return new StudioException(
                StudioException.Kind.MISSING,
                "project-not-found",
                "There is no project " + id + ".",
                "Check the id; it may have been deleted.");
    }

    List<StatusView> list(UUID user, Optional<UUID> before, int limit) {
        return projects.list(user, before, limit).stream().map(this::status).toList();
    }

    /** The status as it is, or was a fifth of a second ago: for those who ask all the time. */
    StatusView glance(UUID user, UUID id) {
        return glances.get(new Asked(user, id), asked -> status(find(user, id)));
    }

    /** The status as it is now, after something was done. */
    StatusView now(UUID user, UUID id) {
        StatusView status = status(find(user, id));
        glances.put(new Asked(user, id), status);
        return status;
    }

    void forget(UUID user, UUID id) {
        glances.invalidate(new Asked(user, id));
    }

    StatusView status(Project project) {
        Map<String, Long> cost = productions.cost(project);
        return new StatusView(
                project.id(),
                project.status(),
                project.stage(),
                project.progress(),
                left(project),
                project.waitingFor(),
                sum(cost),
                cost,
                project.failure());
    }

    /** From how long the work has taken so far; nothing where that tells nothing. */
    private Optional<Long> left(Project project) {
        if (project.status() != ProjectStatus.PRODUCING
                || project.progress() < NEARLY_NOTHING
                || project.startedAt().isEmpty()) {
            return Optional.empty();
        }
        long taken =
                Duration.between(project.startedAt().get(), clock.instant()).toSeconds();
        return Optional.of(Math.max(1, taken * (100 - project.progress()) / project.progress()));
    }

    PreviewView preview(Project project) {
        List<PlannedShot> planned = PlannedShot.ofFirstCut(shots.list(project.user(), project.id()));
        Map<Digest, MediaKey> rendered = shots.rendered(
                project.user(),
                planned.stream().flatMap(shot -> shot.first().stream()).toList());
        List<PreviewView.Segment> shown = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            int index = i;
            String name = planned.get(i).name().code();
            planned.get(i)
                    .first()
                    .map(rendered::get)
                    .ifPresent(key -> shown.add(new PreviewView.Segment(index, name, links.to(project.user(), key))));
        }
        Optional<Previews.Preview> joined = soFar.find(project);
        Optional<Report.Deliverable> finished = project.status() == ProjectStatus.COMPLETED
                ? report(project).flatMap(made -> made.deliverables().stream().findFirst())
                : Optional.empty();
        return new PreviewView(
                project.id(),
                finished.map(film -> link(project, FilmWorkshop.area(film), film.path()))
                        .or(() -> joined.map(preview -> links.to(project.user(), preview.key()))),
                finished.map(Report.Deliverable::durationSeconds)
                        .or(() -> joined.map(preview -> preview.length().toMillis() / 1000.0)),
                shown,
                shown.size(),
                planned.size());
    }

    VideoProject whole(Project project) {
        Map<String, Long> cost = productions.cost(project);
        Optional<Report> report = report(project);
        List<Tracks.Track> sound = tracks.list(project);
        Map<String, String> outputs = new LinkedHashMap<>();
        List<Clip> clips = new ArrayList<>();
        Map<String, Track> subtitles = new LinkedHashMap<>();
        List<String> thumbnails = new ArrayList<>();
        report.ifPresent(made -> {
            for (Report.Deliverable film : made.deliverables()) {
                String url = link(project, FilmWorkshop.area(film), film.path());
                clips.add(
                        new Clip(film.cut(), film.format(), film.durationSeconds(), film.width(), film.height(), url));
                film.platforms().forEach(platform -> outputs.putIfAbsent(platform, url));
            }
            subtitles.putAll(new SubtitleLinks(links).of(project, made));
            made.thumbnails()
                    .forEach(thumbnail -> thumbnails.add(link(
                            project, ProjectArea.THUMBNAILS, thumbnail.path().replaceFirst("^.*/", ""))));
        });
        return new VideoProject(
                project.id(),
                project.user(),
                project.script(),
                clips,
                sound.stream()
                        .filter(track -> !track.music())
                        .map(track -> new AudioTrack(track.cut(), links.to(project.user(), track.key())))
                        .toList(),
                sound.stream()
                        .filter(Tracks.Track::music)
                        .findFirst()
                        .map(track -> links.to(project.user(), track.key())),
                subtitles,
                thumbnails.stream().findFirst(),
                thumbnails,
                outputs,
                sum(cost),
                cost,
                project.status(),
                project.stage(),
                project.progress(),
                project.waitingFor(),
                project.failure(),
                report.map(Report::remarks).orElse(List.of()),
                project.createdAt(),
                project.completedAt());
    }

    /** The long film, or the first short, of what was delivered last. */
    Optional<Report.Deliverable> firstOf(Project project) {
        return report(project).flatMap(made -> made.deliverables().stream().findFirst());
    }

    private Optional<Report> report(Project project) {
        return projects.report(project.user(), project.id()).map(json -> Json.parse(json, Report.class));
    }

    private static long sum(Map<String, Long> cost) {
        return cost.values().stream().mapToLong(Long::longValue).sum();
    }

    private String link(Project project, ProjectArea area, String name) {
        return links.to(project.user(), MediaKey.inProject(project.user(), project.id(), area, name));
    }
}
