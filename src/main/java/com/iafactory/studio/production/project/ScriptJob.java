package com.iafactory.studio.production.project;

import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.script.Screenplay;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Writes a script. */
final class ScriptJob implements JobHandler {
    private final TransactionOperations transactions;
    private final Scripts scripts;
    private final Workshop workshop;
    private final StageMeters meters;

    ScriptJob(TransactionOperations transactions, Scripts scripts, Workshop workshop, StageMeters meters) {
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
        return QueueName.HIGH;
    }

    @Override
    public JobEnd run(String id, String data) {
        UUID script = UUID.fromString(data);
        Optional<Script> wanted = scripts.get(script);
        if (wanted.isEmpty() || wanted.get().screenplay().isPresent()) {
            return JobEnd.done();
        }
        StageMeters.Try tried = meters.begin(StageMeters.WRITING);
        Screenplay written;
        try {
            written = workshop.write(wanted.get().wishes());
        } catch (RuntimeException e) {
            Trouble trouble = Trouble.of(e);
            tried.ends(trouble.passes() ? StageMeters.Outcome.WAITS : StageMeters.Outcome.FAILED, trouble);
            if (trouble.passes()) {
                throw e;
            }
            transactions.executeWithoutResult(status -> scripts.failed(script, trouble));
            return JobEnd.done();
        }
        FaultPoint.SCRIPT_WRITTEN.pass();
        transactions.executeWithoutResult(status -> scripts.written(script, written));
        tried.ends(StageMeters.Outcome.DONE);
        FaultPoint.SCRIPT_RECORDED.pass();
        return JobEnd.done();
    }
}
