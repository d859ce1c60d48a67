package com.iafactory.studio.watch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether this process can work. Thread-safe. */
public final class HealthCheck {
    private static final String UP = "UP";

    private final JdbcClient jdbc;

    public HealthCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the shape of Spring Boot's own health page, which balancers and dashboards know. */
    public record Health(String status, Map<String, State> components) {
        public record State(String status) {}

        @JsonIgnore
        public boolean up() {
            return status.equals(UP);
        }
    }

    public Health look() {
        String database = databaseAnswers() ? UP : "DOWN";
        return new Health(database, Map.of("database", new Health.State(database)));
    }

    private boolean databaseAnswers() {
        try {
            return jdbc.sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
