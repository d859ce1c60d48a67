package com.iafactory.studio.production.project;

import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the finished files of a project where the published layout has them, and says that it is completed. */
final class DeliveryJob implements JobHandler {
    static final String DELIVER = "deliver";

    private final TransactionOperations transactions;
    private final Projects projects;
    private final PieceRecords records;
    private final Scripts scripts;
    private final OpenProjects open;
    private final Workshop workshop;
    private final MediaStore media;
    private final Path scratch;
    private final StageMeters meters;

    /** @param scratch a folder for files on their way */
    DeliveryJob(
            TransactionOperations transactions,
            Projects projects,
            PieceRecords records,
            Scripts scripts,
            OpenProjects open,
            Workshop workshop,
            MediaStore media,
            Path scratch,
            StageMeters meters) {
        this.transactions = transactions;
        this.projects = projects;
        this.records = records;
        this.scripts = scripts;
        this.open = open;
        this.workshop = workshop;
        this.media = media;
        this.scratch = scratch;
        this.meters = meters;
    }

    @Override
    public String kind() {
        return DELIVER;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) throws IOException {
        Project project = projects.get(UUID.fromString(data)).orElse(null);
        if (project == null || project.status() != ProjectStatus.PRODUCING || !id.endsWith("/" + project.edition())) {
            // Edited meanwhile: the next edition is delivered when it is complete.
            return JobEnd.done();
        }
        project.named();
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "delivery");
        StageMeters.Try tried = meters.begin(StageMeters.HANDOVER);
        try {
            OpenProject opened = open.of(project);
            Workshop.Delivery delivery;
            synchronized (opened.plan()) {
                // Also because a plan that was opened after a crash knows nothing before it is asked.
                if (!opened.compare().complete()) {
                    tried.ends(StageMeters.Outcome.RETRIED);
                    return lookedAtAgain(project);
                }
                delivery = workshop.deliver(opened.wishes(), opened.plan(), opened.shelf(), folder);
            }
            FaultPoint.DELIVERY_WRITTEN.pass();
            Set<MediaKey> delivered = new HashSet<>();
            for (Workshop.Delivery.File file : delivery.files()) {
                MediaKey key = MediaKey.inProject(project.user(), project.id(), file.area(), file.name());
                media.put(key, file.path());
                delivered.add(key);
            }
            new FormerSubtitles(media).clear(project, delivered);
            FaultPoint.DELIVERY_STORED.pass();
            inTurn(project, () -> {
                if (projects.completed(project.id(), opened.edition(), delivery.report())) {
                    scripts.completed(project.script());
                    records.complete(project);
                    records.admit(project.user());
                }
            });
            tried.ends(StageMeters.Outcome.DONE);
            FaultPoint.DELIVERY_RECORDED.pass();
            open.forget(project.id());
            // What a crash leaves here goes with the project.
            new PreviewFiles(media).clear(project);
            return JobEnd.done();
        } catch (StudioException e) {
            Trouble trouble = Trouble.of(e);
            tried.ends(trouble.passes() ? StageMeters.Outcome.WAITS : StageMeters.Outcome.FAILED, trouble);
            if (trouble.passes()) {
                inTurn(project, () -> projects.waits(project.id(), trouble));
                throw e;
            }
            inTurn(project, () -> projects.failed(project.id(), trouble));
            return JobEnd.done();
        } finally {
            Folders.delete(folder);
        }
    }

    /** Something it is put together from has been removed since: it is made again, and then this is delivered. */
    private JobEnd lookedAtAgain(Project project) {
        inTurn(project, () -> projects.want(project.id()));
        return JobEnd.done();
    }

    private void inTurn(Project project, Runnable change) {
        transactions.executeWithoutResult(status -> {
            records.lock(project.user());
            change.run();
        });
    }
}
