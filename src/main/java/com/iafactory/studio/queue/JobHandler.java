package com.iafactory.studio.queue;

/** Does the jobs of one kind. Called from several threads, and after a crash again with what it was called with before. */
public interface JobHandler {
    String kind();

    /** Which queue its jobs are put in. */
    QueueName queue();

    /**
     * Does a job.
     *
     * @return whether that was it
     * @throws Exception anything; the job is tried again, each time a little later
     */
    JobEnd run(String id, String data) throws Exception;
}
