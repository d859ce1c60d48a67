package com.iafactory.studio.production.project;

import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.PieceMaker;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.LogField;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.take.MakerLeft;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Makes one piece: claims it, makes it, stores it, and records it together with what follows from it. */
final class PieceJob implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PieceJob.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration WHILE_WAITING = Duration.ofSeconds(5);
    /** Meanwhile the service may come to know what it took. */
    private static final Duration FOR_A_PERSON = Duration.ofSeconds(20);

    private final QueueName queue;
    private final String worker;
    private final TransactionOperations transactions;
    private final Projects projects;
    private final PieceRecords records;
    private final OpenProjects open;
    private final MediaPieces media;
    private final PieceMaker maker;
    private final RunningPieces running;
    private final StageMeters meters;

    /** @param queue of work for processors, or of work that waits for others */
    PieceJob(
            QueueName queue,
            String worker,
            TransactionOperations transactions,
            Projects projects,
            PieceRecords records,
            OpenProjects open,
            MediaPieces media,
            PieceMaker maker,
            RunningPieces running,
            StageMeters meters) {
        this.queue = queue;
        this.worker = worker;
        this.transactions = transactions;
        this.projects = projects;
        this.records = records;
        this.open = open;
        this.media = media;
        this.maker = maker;
        this.running = running;
        this.meters = meters;
    }

    @Override
    public String kind() {
        return PieceRecords.MAKE;
    }

    @Override
    public QueueName queue() {
        return queue;
    }

    @Override
    public JobEnd run(String id, String data) {
        PieceTurn turn = PieceTurn.of(data);
        Optional<PieceRecords.Claim> claim = claim(turn);
        Optional<Project> project = claim.isEmpty() ? Optional.empty() : projects.get(turn.project());
        if (claim.isEmpty() || project.isEmpty()) {
            return JobEnd.done();
        }
        project.get().named();
        LogField.PIECE.is(turn.digest().brief());
        FaultPoint.PIECE_CLAIMED.pass();
        StageMeters.Try tried = meters.begin();
        try {
            return make(project.get(), claim.get(), tried);
        } catch (RuntimeException e) {
            return failed(claim.get(), e, tried);
        }
    }

    private Optional<PieceRecords.Claim> claim(PieceTurn turn) {
        Optional<PieceRecords.Claim> claim = records.claim(turn, worker);
        if (claim.isEmpty()) {
            projects.get(turn.project())
                    .ifPresent(project ->
                            inTurn(project.user(), () -> records.giveBack(turn).ifPresent(records::admit)));
        }
        return claim;
    }

    private JobEnd make(Project project, PieceRecords.Claim claim, StageMeters.Try tried) {
        OpenProject opened = open.of(project);
        Optional<Piece> piece = opened.piece(claim.digest());
        if (piece.isEmpty()) {
            inTurn(claim.user(), () -> {
                records.supersede(claim);
                records.admit(claim.user());
            });
            tried.ends(StageMeters.Outcome.SUPERSEDED);
            return JobEnd.done();
        }
        tried.of(piece.get());
        RunningPieces.Stay stay = running.enter(project.id());
        Path made;
        try {
            made = maker.make(meters.measured(piece.get()), opened.shelf());
        } catch (RuntimeException e) {
            if (stay.leave()) {
                LOG.info("{} is no longer wanted", piece.get().label());
                tried.ends(StageMeters.Outcome.HALTED);
                return JobEnd.done();
            }
            throw e;
        } finally {
            stay.leave();
        }
        FaultPoint.PIECE_MADE.pass();
        MediaPieces.Stored stored = media.store(project.user(), project.id(), piece.get(), made);
        FaultPoint.PIECE_STORED.pass();
        AtomicBoolean mine = new AtomicBoolean();
        inTurn(claim.user(), () -> {
            mine.set(records.finish(claim));
            if (!mine.get()) {
                LOG.info(
                        "{} was given to another worker; this result is not recorded",
                        piece.get().label());
                return;
            }
            media.record(stored);
            projects.goesOn(project.id());
            projects.want(project.id());
            records.admit(project.user());
        });
        tried.ends(mine.get() ? StageMeters.Outcome.DONE : StageMeters.Outcome.LOST);
        FaultPoint.PIECE_RECORDED.pass();
        return JobEnd.done();
    }

    private JobEnd failed(PieceRecords.Claim claim, RuntimeException failure, StageMeters.Try tried) {
        if (failure instanceof MakerLeft gone) {
            tried.ends(StageMeters.Outcome.SUPERSEDED);
            inTurn(claim.user(), () -> {
                if (records.supersede(claim)) {
                    projects.leave(claim.project(), gone.left());
                    records.admit(claim.user());
                }
            });
            return JobEnd.done();
        }
        Trouble trouble = Trouble.of(failure);
        LOG.warn(
                "piece {} of project {} failed: {}",
                claim.digest().brief(),
                claim.project(),
                trouble.message(),
                failure);
        if (trouble.passes()) {
            tried.ends(StageMeters.Outcome.WAITS, trouble);
            inTurn(claim.user(), () -> {
                if (records.waits(claim, trouble)) {
                    projects.waits(claim.project(), trouble);
                }
            });
            return JobEnd.again(trouble.wantsAPerson() ? FOR_A_PERSON : WHILE_WAITING);
        }
        if (claim.attempt() < MOST_ATTEMPTS && !trouble.lasts()) {
            tried.ends(StageMeters.Outcome.RETRIED, trouble);
            inTurn(claim.user(), () -> records.tryAgain(claim, trouble));
            // Where the claim was lost, the next one finds nothing to do and the job goes.
            return JobEnd.again(Duration.ofSeconds(1L << claim.attempt()));
        }
        tried.ends(StageMeters.Outcome.FAILED, trouble);
        inTurn(claim.user(), () -> {
            if (records.fails(claim, trouble)) {
                projects.failed(claim.project(), trouble);
                records.admit(claim.user());
            }
        });
        return JobEnd.done();
    }

    private void inTurn(UUID user, Runnable change) {
        transactions.executeWithoutResult(status -> {
            records.lock(user);
            change.run();
        });
    }
}
