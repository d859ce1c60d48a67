package com.iafactory.studio.web;

import com.iafactory.studio.production.Report;
import com.iafactory.studio.production.film.FilmWorkshop;
import com.iafactory.studio.production.project.Project;
import com.iafactory.studio.storage.MediaKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** Links to the subtitles that lie beside the films of a project. */
record SubtitleLinks(MediaLinks links) {
    /** Those of the long film, or of the first short; its own language first. */
    Map<String, ProjectViews.Track> of(Project project, Report report) {
        Map<String, ProjectViews.Track> tracks = new LinkedHashMap<>();
        report.deliverables().stream().findFirst().ifPresent(film -> {
            Report.Captions captions = film.captions();
            String own = report.language().code();
            tracks.put(own, track(project, film, own, captions.srt(), captions.vtt()));
            for (Report.Track other : captions.others()) {
                String code = other.language().code();
                other.files()
                        .ifPresent(files -> tracks.put(code, track(project, film, code, files.srt(), files.vtt())));
            }
        });
        return tracks;
    }

    private ProjectViews.Track track(
            Project project, Report.Deliverable film, String language, String srt, String vtt) {
        return new ProjectViews.Track(language, to(project, film, srt), to(project, film, vtt));
    }

    String to(Project project, Report.Deliverable film, String name) {
        return links.to(project.user(), key(project, film, name));
    }

    static MediaKey key(Project project, Report.Deliverable film, String name) {
        return MediaKey.inProject(project.user(), project.id(), FilmWorkshop.area(film), name);
    }
}
