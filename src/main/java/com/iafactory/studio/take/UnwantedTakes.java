package com.iafactory.studio.take;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What services still work on for productions that were cancelled or deleted. From then on it takes no place of its key from others;
 * the process that was waiting for it has it cancelled where the service can, and else fetches the result, which is paid and is there
 * when somebody asks for the same. Asking for the same again makes it wanted. Thread-safe.
 */
public final class UnwantedTakes {
    private final JdbcClient jdbc;

    public UnwantedTakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody waits for what is under way for a project. Joins the caller's transaction. */
    public void of(UUID user, UUID project) {
        jdbc.sql(
                        "UPDATE take SET unwanted = true WHERE user_id = :user AND project_id = :project AND state = 'underway'")
                .param("user", user)
                .param("project", project)
                .update();
    }
}
