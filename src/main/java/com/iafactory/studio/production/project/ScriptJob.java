package com.iafactory.studio.production.project;

import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MakerChoice;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Writes a script. */
final class ScriptJob implements JobHandler {
    private static final Duration FOR_A_PERSON = Duration.ofSeconds(20);

    private final QueueName queue;
    private final TransactionOperations transactions;
    private final Scripts scripts;
    private final ScriptPrices prices;
    private final Workshop workshop;
    private final StageMeters meters;

    /** @param queue of scripts the studio writes itself, or of those that services write */
    ScriptJob(
            QueueName queue,
            TransactionOperations transactions,
            Scripts scripts,
            ScriptPrices prices,
            Workshop workshop,
            StageMeters meters) {
        this.queue = queue;
        this.prices = prices;
        this.transactions = transactions;
        this.scripts = scripts;
        this.workshop = workshop;
        this.meters = meters;
    }

    @Override
    public String kind() {
        return Scripts.WRITE;
    }

    @Override
    public QueueName queue() {
        return queue;
    }

    @Override
    public JobEnd run(String id, String data) {
        UUID script = UUID.fromString(data);
        Optional<Script> wanted = scripts.get(script);
        if (wanted.isEmpty() || wanted.get().screenplay().isPresent()) {
            return JobEnd.done();
        }
        scripts.goesOn(script);
        StageMeters.Try tried = meters.begin(StageMeters.WRITING);
        Screenplay written;
        try {
            written = written(wanted.get());
        } catch (RuntimeException e) {
            Trouble trouble = Trouble.of(e);
            tried.ends(trouble.passes() ? StageMeters.Outcome.WAITS : StageMeters.Outcome.FAILED, trouble);
            if (trouble.wantsAPerson()) {
                // It keeps its tokens, and asks again what became of it.
                scripts.waits(script, trouble);
                return JobEnd.again(FOR_A_PERSON);
            }
            if (trouble.passes()) {
                throw e;
            }
            transactions.executeWithoutResult(status -> {
                scripts.failed(script, trouble);
                prices.release(wanted.get());
            });
            return JobEnd.done();
        }
        FaultPoint.SCRIPT_WRITTEN.pass();
        transactions.executeWithoutResult(status -> {
            scripts.written(script, written);
            prices.charge(wanted.get(), written);
        });
        tried.ends(StageMeters.Outcome.DONE);
        FaultPoint.SCRIPT_RECORDED.pass();
        return JobEnd.done();
    }

    private Screenplay written(Script wanted) {
        Optional<Script> original = wanted.wishes().localizes().flatMap(id -> scripts.find(wanted.user(), id));
        return original.isEmpty()
                ? workshop.write(customer(wanted), wanted.wishes())
                : workshop.localize(
                        customer(wanted),
                        wanted.wishes(),
                        original.get().wishes(),
                        original.get().screenplay().orElseThrow());
    }

    private static Customer customer(Script script) {
        return new Customer(
                script.user(),
                Optional.empty(),
                Optional.of(Scripts.hold(script.id())),
                script.wishes().makers().map(MakerChoice::strict).orElse(false));
    }
}
