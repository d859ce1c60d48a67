package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.production.project.Productions;
import com.iafactory.studio.publish.Publications;
import com.iafactory.studio.script.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Productions of one's own. */
@RestController
@RequestMapping("/api/v1/projects")
final class ProjectController {
    private static final int LARGEST_PAGE = 200;

    private final Productions productions;
    private final ProjectViews views;
    private final Publications publications;

    ProjectController(Productions productions, ProjectViews views, Publications publications) {
        this.productions = productions;
        this.views = views;
        this.publications = publications;
    }

    /** @param next where the next page goes on; missing on the last */
    record Page(List<ProjectViews.StatusView> items, Optional<String> next) {}

    /** Productions of one's own, the latest first. */
    @GetMapping
    Page list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<ProjectViews.StatusView> found = views.list(caller.id(), Optional.ofNullable(cursor), size + 1);
        List<ProjectViews.StatusView> shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                shown, found.size() > size ? Optional.of(shown.getLast().id().toString()) : Optional.empty());
    }

    /** A production with links to everything that was made. */
    @GetMapping("/{id}")
    ProjectViews.VideoProject read(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return views.whole(views.find(caller.id(), id));
    }

    /** Ends a production and forgets it with its media; what was to be published of it is cancelled. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        publications.forgetProject(caller.id(), id);
        productions.delete(caller.id(), id);
        views.forget(caller.id(), id);
    }

    record LineView(int index, String role, int chapter, String text) {}

    record LineList(List<LineView> items) {}

    record NewText(@JsonProperty(required = true) String text) {}

    /** What the film says, line by line. */
    @GetMapping("/{id}/lines")
    LineList lines(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        List<Line> lines = productions.lines(caller.id(), id);
        return new LineList(IntStream.range(0, lines.size())
                .mapToObj(i -> new LineView(
                        i,
                        lines.get(i).role().name().toLowerCase(Locale.ROOT),
                        lines.get(i).chapter(),
                        lines.get(i).text()))
                .toList());
    }

    /** Lets one line say something else; only what depends on it is made again. */
    @Answers(@Answers.Answer(status = 202))
    @PutMapping("/{id}/lines/{index}")
    ResponseEntity<ProjectViews.StatusView> say(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable int index,
            @RequestBody NewText text) {
        productions.editLine(caller.id(), id, index, text.text());
        return ResponseEntity.accepted().body(views.now(caller.id(), id));
    }

    /** Begins nothing new until it is resumed; what is being made is finished. */
    @PostMapping("/{id}/pause")
    ProjectViews.StatusView pause(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        productions.pause(caller.id(), id);
        return views.now(caller.id(), id);
    }

    /** Goes on with a paused production. */
    @PostMapping("/{id}/resume")
    ProjectViews.StatusView resume(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        productions.resume(caller.id(), id);
        return views.now(caller.id(), id);
    }

    /** Ends a production; what was made is kept for a retry. */
    @PostMapping("/{id}/cancel")
    ProjectViews.StatusView cancel(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        productions.cancel(caller.id(), id);
        return views.now(caller.id(), id);
    }

    /** Goes on from the fault with everything that was made. */
    @Idempotent
    @PostMapping("/{id}/retry")
    ProjectViews.StatusView retry(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        productions.retry(caller.id(), id);
        return views.now(caller.id(), id);
    }
}
