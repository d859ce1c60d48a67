package com.iafactory.studio.production.project;

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

    ScriptJob(TransactionOperations transactions, Scripts scripts, Workshop workshop) {
        this.transactions = transactions;
        this.scripts = scripts;
        this.workshop = workshop;
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
        Screenplay written;
        try {
            written = workshop.write(wanted.get().wishes());
        } catch (RuntimeException e) {
            Trouble trouble = Trouble.of(e);
            if (trouble.passes()) {
                throw e;
            }
            transactions.executeWithoutResult(status -> scripts.failed(script, trouble));
            return JobEnd.done();
        }
        FaultPoint.SCRIPT_WRITTEN.pass();
        transactions.executeWithoutResult(status -> scripts.written(script, written));
        FaultPoint.SCRIPT_RECORDED.pass();
        return JobEnd.done();
    }
}
