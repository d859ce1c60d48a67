package com.iafactory.studio.production.project;

import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MakerChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The plans this process works on, the latest used kept. Thread-safe. */
final class OpenProjects {
    private static final int MOST = 64;

    private final Projects projects;
    private final Workshop workshop;
    private final MediaPieces pieces;
    private final Map<UUID, OpenProject> open = new LinkedHashMap<>(16, 0.75f, true);

    OpenProjects(Projects projects, Workshop workshop, MediaPieces pieces) {
        this.projects = projects;
        this.workshop = workshop;
        this.pieces = pieces;
    }

    OpenProject of(Project project) {
        synchronized (open) {
            OpenProject known = open.get(project.id());
            if (known != null && known.edition() == project.edition()) {
                return known;
            }
        }
        Project.Manuscript manuscript = projects.manuscript(project.id());
        OpenProject opened = new OpenProject(
                manuscript.edition(),
                manuscript.wishes(),
                workshop.plan(
                        customer(project, manuscript),
                        manuscript.wishes(),
                        manuscript.screenplay(),
                        manuscript.directions()),
                workshop.expected(manuscript.wishes()),
                new MediaShelf(pieces, project.user()));
        synchronized (open) {
            open.put(project.id(), opened);
            if (open.size() > MOST) {
                open.remove(open.keySet().iterator().next());
            }
            return opened;
        }
    }

    private static Customer customer(Project project, Project.Manuscript manuscript) {
        return new Customer(
                project.user(),
                Optional.of(project.id()),
                Optional.empty(),
                manuscript.wishes().makers().map(MakerChoice::strict).orElse(false),
                manuscript.left());
    }

    void forget(UUID project) {
        synchronized (open) {
            open.remove(project);
        }
    }
}
