package com.iafactory.studio.production.project;

import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScreenplayEdit;
import com.iafactory.studio.script.ScriptStatus;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.TakeBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a user does with scripts and productions. Every method is one transaction; what follows from it happens on a worker.
 * Thread-safe. Ids of other users are answered like ids that do not exist.
 */
public final class Productions {
    private final TransactionOperations transactions;
    private final Workshop workshop;
    private final IdSource ids;
    private final Scripts scripts;
    private final Projects projects;
    private final PieceRecords records;
    private final Till till;
    private final ScriptPrices prices;
    private final MediaRemovals removals;
    private final TakeBook takes;

    Productions(
            TransactionOperations transactions,
            Workshop workshop,
            IdSource ids,
            Scripts scripts,
            Projects projects,
            PieceRecords records,
            Till till,
            ScriptPrices prices,
            MediaRemovals removals,
            TakeBook takes) {
        this.takes = takes;
        this.prices = prices;
        this.removals = removals;
        this.till = till;
        this.transactions = transactions;
        this.workshop = workshop;
        this.ids = ids;
        this.scripts = scripts;
        this.projects = projects;
        this.records = records;
    }

    /**
     * Asks for a script; it is there a moment later.
     *
     * @param priority one of {@link com.iafactory.studio.queue.Priority}
     * @throws StudioException kind INPUT when the text is none a script can be written from
     */
    public UUID writeScript(UUID user, Wishes wishes, int priority) {
        check(user, wishes);
        UUID id = ids.next();
        // What waits for a service holds up no other script.
        QueueName queue = workshop.waitsToWrite(Customer.of(user), wishes) ? QueueName.TAKES : QueueName.HIGH;
        transactions.executeWithoutResult(status -> {
            scripts.create(id, user, queue, priority, wishes);
            prices.hold(user, id, wishes);
        });
        return id;
    }

    /** Whether it can be made at all. */
    void check(UUID user, Wishes wishes) {
        boolean strict = wishes.makers().map(MakerChoice::strict).orElse(false);
        workshop.check(new Customer(user, Optional.empty(), Optional.empty(), strict), wishes);
    }

    /** What was written outside the queue. */
    void written(UUID script, Screenplay screenplay) {
        transactions.executeWithoutResult(status -> scripts.written(script, screenplay));
    }

    /** @throws StudioException code {@code script-changed} when the version is not the latest, {@code script-frozen} when approved */
    public void changeScript(UUID user, UUID id, int version, Screenplay screenplay) {
        transactions.executeWithoutResult(status -> {
            Script script = scripts.find(user, id).orElseThrow(() -> Refusals.notFound("script", id));
            if (script.status() != ScriptStatus.DRAFT) {
                throw Refusals.conflict(
                        "script-frozen",
                        "This script has been approved and is no longer changed.",
                        "Write another script, or edit the project's lines.");
            }
            if (!scripts.change(user, id, version, screenplay)) {
                throw Refusals.conflict(
                        "script-changed",
                        "This script has changed since version " + version + ".",
                        "Read it again and repeat the change.");
            }
        });
    }

    /** Freezes a script; approving twice is approving once. */
    public Script approve(UUID user, UUID id) {
        return transactions.execute(status -> {
            if (!scripts.approve(user, id)) {
                Script script = scripts.find(user, id).orElseThrow(() -> Refusals.notFound("script", id));
                throw Refusals.notWritten(script);
            }
            return scripts.find(user, id).orElseThrow();
        });
    }

    /**
     * Begins a production of a script as it is now.
     *
     * <p>What it will cost is set aside in the same transaction; a user who has too little begins nothing.
     *
     * @param approved whether a draft counts as approved by this very asking
     */
    public UUID produce(
            UUID user, UUID scriptId, Set<Format> formats, Subtitles subtitles, boolean approved, int priority) {
        UUID id = ids.next();
        transactions.executeWithoutResult(status -> {
            records.lock(user);
            Script script = scripts.find(user, scriptId).orElseThrow(() -> Refusals.notFound("script", scriptId));
            Screenplay screenplay = script.screenplay().orElseThrow(() -> Refusals.notWritten(script));
            if (script.status() == ScriptStatus.DRAFT && !approved) {
                throw Refusals.conflict(
                        "script-not-approved",
                        "This script is still a draft.",
                        "Approve it first: POST /scripts/" + scriptId + "/approve.");
            }
            scripts.approve(user, scriptId);
            scripts.inProduction(scriptId);
            projects.create(
                    id,
                    user,
                    scriptId,
                    script.version(),
                    priority,
                    script.wishes().withFormats(formats).with(subtitles),
                    screenplay);
        });
        FaultPoint.PROJECT_STARTED.pass();
        return id;
    }

    /** What is being made is finished, nothing new is begun. */
    public void pause(UUID user, UUID id) {
        move(user, id, List.of(ProjectStatus.PRODUCING), ProjectStatus.PAUSED, true);
    }

    public void resume(UUID user, UUID id) {
        move(user, id, List.of(ProjectStatus.PAUSED), ProjectStatus.PRODUCING, false);
    }

    /** Ends a production, and what is being made for it too; what was made is kept and used when it is retried. */
    public void cancel(UUID user, UUID id) {
        move(
                user,
                id,
                List.of(ProjectStatus.PRODUCING, ProjectStatus.PAUSED, ProjectStatus.FAILED),
                ProjectStatus.CANCELLED,
                true);
    }

    /**
     * Goes on from the fault: everything that was made is used, and makers that could not are asked again. So is a finished production
     * made anew, for which one had to be left.
     */
    public void retry(UUID user, UUID id) {
        transactions.executeWithoutResult(status -> {
            boolean finished = projects.find(user, id)
                    .filter(project -> project.status() == ProjectStatus.COMPLETED)
                    .isPresent();
            if (finished && !projects.manuscript(id).left().isEmpty()) {
                reedit(user, id, Project.Manuscript::askingAll);
            } else {
                move(user, id, List.of(ProjectStatus.FAILED, ProjectStatus.CANCELLED), ProjectStatus.PRODUCING, false);
                projects.askAgain(user, id);
            }
        });
    }

    /** Makes the deliverables for these formats; those that were asked for before and are not among them go. */
    public void reformat(UUID user, UUID id, Set<Format> formats) {
        reedit(user, id, was -> was.with(was.wishes().withFormats(formats)));
    }

    /**
     * Lets one line of the film say something else; only what depends on it is made again.
     *
     * @param index among the lines of the film, from 0
     * @throws StudioException code {@code line-not-found}
     */
    public void editLine(UUID user, UUID id, int index, String text) {
        reedit(user, id, was -> was.with(ScreenplayEdit.line(was.screenplay(), index, text)));
    }

    /** What the film says, line by line. */
    public List<Line> lines(UUID user, UUID id) {
        return projects.find(user, id)
                .map(project -> projects.manuscript(id).screenplay().film().lines())
                .orElseThrow(() -> Refusals.notFound("project", id));
    }

    /** One edit of what is produced, in one transaction; nothing happens where it changes nothing. */
    void reedit(UUID user, UUID id, UnaryOperator<Project.Manuscript> change) {
        transactions.executeWithoutResult(status -> {
            records.lock(user);
            Project project = projects.find(user, id).orElseThrow(() -> Refusals.notFound("project", id));
            if (project.status() == ProjectStatus.CANCELLED || project.status() == ProjectStatus.PAUSED) {
                throw Refusals.conflict(
                        "project-state",
                        "A project that is " + project.status().code() + " is not changed.",
                        "Let it go on first.");
            }
            Project.Manuscript was = projects.manuscript(id);
            Project.Manuscript is = change.apply(was);
            if (is.equals(was) && project.status() != ProjectStatus.FAILED) {
                return;
            }
            records.withdraw(id);
            records.forgive(id);
            takes.forgive(id);
            projects.reedit(user, id, is, project.status(), is.left().equals(was.left()));
        });
    }

    /** Ends a production and forgets it; its media are removed when nothing refers to them any more. */
    public void delete(UUID user, UUID id) {
        transactions.executeWithoutResult(status -> {
            records.lock(user);
            if (projects.find(user, id).isEmpty()) {
                throw Refusals.notFound("project", id);
            }
            records.withdraw(id);
            records.halt(user, id);
            projects.giveBack(id);
            removals.project(user, id);
            projects.delete(user, id);
            records.admit(user);
        });
    }

    /** Ends and forgets all a user has; joins the caller's transaction. The files go after it, by a job. */
    public void forget(UUID user) {
        transactions.executeWithoutResult(status -> {
            records.lock(user);
            for (Project project : projects.list(user, Optional.empty(), Integer.MAX_VALUE)) {
                records.withdraw(project.id());
                records.halt(user, project.id());
                projects.giveBack(project.id());
                projects.delete(user, project.id());
            }
            scripts.deleteAll(user);
            removals.user(user);
        });
    }

    private void move(UUID user, UUID id, List<ProjectStatus> from, ProjectStatus to, boolean stops) {
        transactions.executeWithoutResult(status -> {
            records.lock(user);
            Project project = projects.find(user, id).orElseThrow(() -> Refusals.notFound("project", id));
            if (project.status() == to) {
                return;
            }
            if (!projects.move(user, id, from, to)) {
                throw Refusals.conflict(
                        "project-state",
                        "A project that is " + project.status().code() + " cannot become " + to.code() + ".",
                        "Look at its status first.");
            }
            if (to == ProjectStatus.CANCELLED) {
                projects.giveBack(id);
                records.halt(user, id);
            }
            if (stops) {
                records.withdraw(id);
                records.admit(user);
            } else {
                if (project.status().over()) {
                    projects.beginAgain(user, id);
                }
                records.forgive(id);
                if (project.status().over()) {
                    takes.forgive(id);
                }
                projects.want(id);
            }
        });
    }

    /** What a user's production has cost so far, all its runs together, item by item. */
    public Map<String, Long> cost(Project project) {
        return project.priced() ? till.charged(project.user(), Payments.references(project)) : Map.of();
    }

    /** How many pieces are in each state, for status pages. */
    public Map<String, Integer> pieces(UUID user, UUID id) {
        return projects.find(user, id)
                .map(project -> records.states(project.id()))
                .orElse(Map.of());
    }
}
