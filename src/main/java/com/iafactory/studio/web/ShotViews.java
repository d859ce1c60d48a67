package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.production.project.Project;
import com.iafactory.studio.production.project.Shots;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.time.RationalTime;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shots and takes as the API shows them. */
record ShotViews(Shots shots, MediaLinks links) {
    /**
     * @param id for example {@code film.12.0}
     * @param chapter from 0; -1 outside of chapters
     * @param layout what kind of plate it is
     * @param text the words heard during it
     * @param take number of the take that is used
     * @param previews the rendered shot without sound, canvas by canvas, as far as it is rendered
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record View(
            String id,
            String cut,
            int chapter,
            String layout,
            String text,
            double startSeconds,
            double durationSeconds,
            int take,
            boolean rendered,
            Map<String, String> previews,
            Optional<List<TakeView>> takes) {}

    /** @param kind planned, variant, picture or clip */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TakeView(
            int number,
            String kind,
            boolean chosen,
            Optional<String> headline,
            Map<String, String> previews,
            Instant createdAt) {}

    List<View> list(Project project) {
        List<PlannedShot> found = shots.list(project.user(), project.id());
        Map<Digest, MediaKey> rendered =
                rendered(project, found.stream().map(PlannedShot::segments).toList());
        return found.stream()
                .map(shot -> view(project, shot, rendered, Optional.empty()))
                .toList();
    }

    View whole(Project project, PlannedShot shot) {
        List<Shots.Take> takes = shots.takes(project.user(), project.id(), shot.name());
        Map<Digest, MediaKey> rendered =
                rendered(project, takes.stream().map(Shots.Take::segments).toList());
        List<TakeView> shown = takes.stream()
                .map(take -> new TakeView(
                        take.number(),
                        kind(take),
                        take.number() == shot.take(),
                        take.choice()
                                .flatMap(ShotViews::footage)
                                .flatMap(Footage::text)
                                .map(Phrase::text),
                        previews(project, take.segments(), rendered),
                        take.createdAt()))
                .toList();
        return view(project, shot, rendered, Optional.of(shown));
    }

    private View view(
            Project project, PlannedShot shot, Map<Digest, MediaKey> rendered, Optional<List<TakeView>> takes) {
        Map<String, String> previews = previews(project, shot.segments(), rendered);
        return new View(
                shot.name().code(),
                shot.name().cut(),
                shot.chapter(),
                shot.layout(),
                shot.said(),
                RationalTime.ofFrames(shot.range().start()).seconds(),
                RationalTime.ofFrames(shot.range().length()).seconds(),
                shot.take(),
                !previews.isEmpty() && previews.size() == shot.segments().size(),
                previews,
                takes);
    }

    private Map<Digest, MediaKey> rendered(Project project, Collection<Map<Canvas, Digest>> segments) {
        return shots.rendered(
                project.user(),
                segments.stream()
                        .flatMap(one -> one.values().stream())
                        .distinct()
                        .toList());
    }

    private Map<String, String> previews(
            Project project, Map<Canvas, Digest> segments, Map<Digest, MediaKey> rendered) {
        Map<String, String> previews = new LinkedHashMap<>();
        for (Canvas canvas : Canvas.values()) {
            Optional.ofNullable(segments.get(canvas))
                    .map(rendered::get)
                    .ifPresent(key -> previews.put(canvas.code(), links.to(project.user(), key)));
        }
        return previews;
    }

    private static String kind(Shots.Take take) {
        return take.choice()
                .map(choice -> footage(choice)
                        .map(footage -> footage.medium().name().toLowerCase(Locale.ROOT))
                        .orElse("variant"))
                .orElse("planned");
    }

    private static Optional<Footage> footage(Directions.Choice choice) {
        return choice instanceof Directions.Brought brought ? Optional.of(brought.footage()) : Optional.empty();
    }
}
