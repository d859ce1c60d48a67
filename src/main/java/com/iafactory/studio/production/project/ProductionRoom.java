package com.iafactory.studio.production.project;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.production.PieceMaker;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.PieceStore;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.TakeSums;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Everything of durable productions, put together.
 *
 * @param worker name of this process among all
 * @param workshop makes the films
 * @param productions what users do
 * @param handlers what workers do
 */
public record ProductionRoom(
        String worker,
        Workshop workshop,
        Productions productions,
        Scripts scripts,
        Projects projects,
        Events events,
        Shots shots,
        Takes takes,
        OtherLanguages languages,
        Previews previews,
        RunningPieces running,
        List<JobHandler> handlers) {
    public ProductionRoom {
        handlers = List.copyOf(handlers);
    }

    /**
     * What it stands on.
     *
     * @param worker name of this process among all
     * @param cache pieces on this machine
     * @param scratch a folder for files on their way
     * @param mostOfAUser pieces of one user in the queue or being made at a time
     * @param witness is told of every event
     * @param meters what is counted and timed
     */
    public record Ground(
            String worker,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Queues queues,
            IdSource ids,
            MediaStore media,
            PieceStore cache,
            Till till,
            Path scratch,
            int mostOfAUser,
            Witness witness,
            StageMeters meters) {
        /** Unwatched. */
        public Ground(
                String worker,
                JdbcClient jdbc,
                TransactionOperations transactions,
                Queues queues,
                IdSource ids,
                MediaStore media,
                PieceStore cache,
                Till till,
                Path scratch,
                int mostOfAUser,
                Witness witness) {
            this(
                    worker,
                    jdbc,
                    transactions,
                    queues,
                    ids,
                    media,
                    cache,
                    till,
                    scratch,
                    mostOfAUser,
                    witness,
                    StageMeters.none());
        }
    }

    /**
     * Begins a production of a script that is written here and now, by this process.
     *
     * @return its id
     */
    public UUID begin(UUID user, Wishes wishes, int priority) {
        UUID script = productions.writeScript(user, wishes, priority);
        productions.written(script, workshop.write(Customer.of(user), wishes));
        return productions.produce(user, script, wishes.formats(), Subtitles.NONE, true, priority);
    }

    public static ProductionRoom on(Ground ground, Workshop workshop) {
        Events events = new Events(ground.jdbc(), ground.witness());
        Scripts scripts = new Scripts(ground.jdbc(), ground.queues(), ground.witness());
        Projects projects = new Projects(ground.jdbc(), ground.queues(), events, ground.till());
        PieceRecords records = new PieceRecords(ground.jdbc(), ground.queues(), ground.mostOfAUser());
        MediaPieces pieces = new MediaPieces(ground.jdbc(), ground.media(), ground.cache(), ground.meters());
        Previews previews = new Previews(ground.jdbc(), ground.queues(), events);
        RunningPieces running = new RunningPieces();
        Shots shots = new Shots(ground.jdbc());
        ScriptPrices prices = new ScriptPrices(ground.till(), new TakeSums(ground.jdbc()));
        OpenProjects open = new OpenProjects(projects, workshop, pieces);
        Function<QueueName, JobHandler> pieceJobs = queue -> new PieceJob(
                queue,
                ground.worker(),
                ground.transactions(),
                projects,
                records,
                open,
                pieces,
                new PieceMaker(ground.cache()),
                running,
                ground.meters());
        Function<QueueName, JobHandler> scriptJobs =
                queue -> new ScriptJob(queue, ground.transactions(), scripts, prices, workshop, ground.meters());
        List<JobHandler> handlers = List.of(
                scriptJobs.apply(QueueName.HIGH),
                scriptJobs.apply(QueueName.TAKES),
                new Advancer(
                        ground.jdbc(),
                        ground.transactions(),
                        projects,
                        records,
                        shots,
                        previews,
                        open,
                        ground.queues(),
                        ground.meters()),
                pieceJobs.apply(QueueName.MEDIA),
                pieceJobs.apply(QueueName.TAKES),
                new PreviewJob(
                        ground.transactions(),
                        projects,
                        records,
                        previews,
                        open,
                        workshop,
                        ground.media(),
                        ground.scratch()),
                new RemovalJob(ground.jdbc(), ground.media()),
                new DeliveryJob(
                        ground.transactions(),
                        projects,
                        records,
                        scripts,
                        open,
                        workshop,
                        ground.media(),
                        ground.scratch(),
                        ground.meters()));
        Productions productions = new Productions(
                ground.transactions(),
                workshop,
                ground.ids(),
                scripts,
                projects,
                records,
                ground.till(),
                prices,
                new MediaRemovals(ground.jdbc(), ground.queues()),
                new TakeBook(ground.jdbc()));
        return new ProductionRoom(
                ground.worker(),
                workshop,
                productions,
                scripts,
                projects,
                events,
                shots,
                new Takes(productions, shots),
                new OtherLanguages(productions, scripts, projects),
                previews,
                running,
                handlers);
    }
}
