package com.iafactory.studio.production.project;

import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.script.Screenplay;
import java.util.Optional;
import java.util.UUID;

/** Writes a script. */
final class ScriptJob implements JobHandler {
    private final Scripts scripts;
    private final Workshop workshop;

    ScriptJob(Scripts scripts, Workshop workshop) {
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
        try {
            Screenplay written = workshop.write(wanted.get().wishes());
            FaultPoint.SCRIPT_WRITTEN.pass();
            scripts.written(script, written);
            FaultPoint.SCRIPT_RECORDED.pass();
        } catch (RuntimeException e) {
            Trouble trouble = Trouble.of(e);
            if (trouble.passes()) {
                throw e;
            }
            scripts.failed(script, trouble);
        }
        return JobEnd.done();
    }
}
