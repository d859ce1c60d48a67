package com.iafactory.studio.production.project;

import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Joins what is rendered of a film, stores it and says so. What fails here is only a preview: the production goes on. */
final class PreviewJob implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewJob.class);

    private final TransactionOperations transactions;
    private final Projects projects;
    private final PieceRecords records;
    private final Previews previews;
    private final OpenProjects open;
    private final Workshop workshop;
    private final MediaStore media;
    private final Path scratch;

    PreviewJob(
            TransactionOperations transactions,
            Projects projects,
            PieceRecords records,
            Previews previews,
            OpenProjects open,
            Workshop workshop,
            MediaStore media,
            Path scratch) {
        this.transactions = transactions;
        this.projects = projects;
        this.records = records;
        this.previews = previews;
        this.open = open;
        this.workshop = workshop;
        this.media = media;
        this.scratch = scratch;
    }

    @Override
    public String kind() {
        return Previews.JOIN;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) throws IOException {
        String[] parts = data.split("/", -1);
        Project project = projects.get(UUID.fromString(parts[0])).orElse(null);
        if (project == null
                || project.status() != ProjectStatus.PRODUCING
                || project.edition() != Integer.parseInt(parts[1])) {
            return JobEnd.done();
        }
        project.named();
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "preview");
        try {
            join(project, folder);
        } catch (RuntimeException e) {
            LOG.warn("no preview of project {} this time: {}", project.id(), e.getMessage(), e);
        } finally {
            Folders.delete(folder);
        }
        return JobEnd.done();
    }

    private void join(Project project, Path folder) throws IOException {
        OpenProject opened = open.of(project);
        Optional<Workshop.Preview> made;
        synchronized (opened.plan()) {
            made = workshop.preview(opened.plan(), opened.shelf(), folder);
        }
        if (made.isEmpty()) {
            return;
        }
        MediaKey key = PreviewFiles.key(
                project.user(), project.id(), project.edition(), made.get().shots());
        media.put(key, made.get().file());
        transactions.executeWithoutResult(status -> {
            records.lock(project.user());
            previews.record(project, project.edition(), made.get());
        });
        PreviewFiles files = new PreviewFiles(media);
        if (projects.get(project.id())
                .filter(now -> now.status() == ProjectStatus.PRODUCING)
                .isPresent()) {
            files.keepLatest(project);
        } else {
            // Completed, ended or deleted meanwhile: who did that has looked for previews before this one was there.
            files.clear(project);
        }
    }
}
