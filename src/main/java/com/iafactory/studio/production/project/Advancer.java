package com.iafactory.studio.production.project;

import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.production.Comparison;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The reconciler of the service: compares what a project's plan calls for with what exists, and puts what is missing and can be made
 * into the queue. May be asked at any time, any number of times, on any node.
 */
final class Advancer implements JobHandler {
    private static final Duration BESIDE_ANOTHER = Duration.ofMillis(300);
    /** The last of the hundred is that the files are handed over. */
    private static final int ALL_BUT_DELIVERY = 99;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Projects projects;
    private final PieceRecords records;
    private final Shots shots;
    private final Previews previews;
    private final OpenProjects open;
    private final Queues queues;
    private final StageMeters meters;

    Advancer(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Projects projects,
            PieceRecords records,
            Shots shots,
            Previews previews,
            OpenProjects open,
            Queues queues,
            StageMeters meters) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.projects = projects;
        this.records = records;
        this.shots = shots;
        this.previews = previews;
        this.open = open;
        this.queues = queues;
        this.meters = meters;
    }

    @Override
    public String kind() {
        return Projects.ADVANCE;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) {
        UUID project = UUID.fromString(data);
        long asked = Long.parseLong(id.substring(id.indexOf('/') + 1));
        JobEnd end = transactions.execute(status -> advance(project, asked));
        FaultPoint.ADVANCE_RECORDED.pass();
        return end == null ? JobEnd.done() : end;
    }

    private JobEnd advance(UUID id, long asked) {
        if (!mine(id)) {
            return JobEnd.again(BESIDE_ANOTHER);
        }
        Project project = projects.get(id).orElse(null);
        if (project == null || project.handled() >= asked || project.status() != ProjectStatus.PRODUCING) {
            return JobEnd.done();
        }
        project.named();
        OpenProject opened;
        Comparison compared;
        List<PlannedShot> planned;
        try {
            opened = open.of(project);
            compared = opened.compare();
            planned = opened.shots();
        } catch (RuntimeException e) {
            return trouble(project, Trouble.of(e), e);
        }
        FaultPoint.ADVANCE_COMPARED.pass();
        records.lock(project.user());
        OptionalInt found = records.named(project, compared);
        if (found.isEmpty()) {
            open.forget(id);
            return JobEnd.again(BESIDE_ANOTHER);
        }
        meters.foundInTransaction(found.getAsInt());
        records.ready(project, compared.ready());
        shots.record(project, planned, compared.complete());
        if (!compared.complete()) {
            previews.offer(project, planned, compared.missing());
        }
        projects.progressed(project, (int) (ALL_BUT_DELIVERY * compared.share(opened.expected())), stage(compared));
        if (compared.complete()) {
            queues.put(Job.now(
                    QueueName.DEFAULT,
                    DeliveryJob.DELIVER,
                    id + "/" + project.edition(),
                    id.toString(),
                    Priority.SYSTEM));
        }
        projects.looked(id, project.wanted());
        records.admit(project.user());
        return JobEnd.done();
    }

    /** A plan that cannot be made out will not be by trying again, unless something passing is in the way. */
    private JobEnd trouble(Project project, Trouble trouble, RuntimeException failure) {
        if (trouble.passes()) {
            throw failure;
        }
        records.lock(project.user());
        projects.failed(project.id(), trouble);
        return JobEnd.done();
    }

    /** One node at a time looks at a project. */
    private boolean mine(UUID id) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:id, 2))")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }

    /** The earliest stage of which something is missing. */
    private static String stage(Comparison compared) {
        return compared.pieces().stream()
                .filter(piece -> compared.missing().contains(piece.digest()))
                .map(Piece::stage)
                .min(Comparator.naturalOrder())
                .map(stage -> stage.code())
                .orElse("delivery");
    }
}
