package com.iafactory.studio.database;

import com.iafactory.studio.media.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The server behind all test databases. Its data stays under {@code target}, so that later runs start it at once and a killed
 * run leaves at most one server behind, which the next adopts.
 */
final class TestServer {
    static final String PREFIX = "t_";
    /** The programs, unpacked once for all tests. */
    static final Path BINARIES = Path.of("target", "test-postgres").toAbsolutePath();

    private static final EmbeddedServer SERVER = start();
    private static final String TEMPLATE = template();

    private TestServer() {}

    private static EmbeddedServer start() {
        EmbeddedServer server = EmbeddedServer.open(BINARIES, BINARIES);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "test-postgres"));
        return server;
    }

    static Address address(String name) {
        Address own = SERVER.address();
        return new Address(own.url().replaceFirst("/studio$", "/" + name), own.user(), own.password());
    }

    static void create(String name) {
        administer(
                statement -> statement.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " OWNER studio"));
    }

    static void drop(String name) {
        administer(statement -> statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    }

    static void cutOff(String name) {
        administer(statement -> {
            statement.execute("ALTER DATABASE " + name + " WITH ALLOW_CONNECTIONS false");
            // With a time to wait the call returns once they are gone, not once they have been told to go.
            statement.execute(
                    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '" + name + "'");
        });
    }

    static void restore(String name) {
        administer(statement -> statement.execute("ALTER DATABASE " + name + " WITH ALLOW_CONNECTIONS true"));
    }

    /** A migrated database named after its migrations; other runs may be making it at the same time. */
    private static String template() {
        String name = "template_" + migrations().brief();
        administer(statement -> {
            statement.execute("SELECT pg_advisory_lock(4711)");
            for (String leftover : leftovers(statement)) {
                statement.execute("DROP DATABASE IF EXISTS " + leftover + " WITH (FORCE)");
            }
            try (ResultSet row = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                if (row.next()) {
                    return;
                }
            }
            String half = name + "_half";
            statement.execute("DROP DATABASE IF EXISTS " + half + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + half + " OWNER studio");
            Address address = address(half);
            Migrations.run(new DriverManagerDataSource(address.url(), address.user(), address.password()));
            statement.execute("ALTER DATABASE " + half + " RENAME TO " + name);
        });
        return name;
    }

    /** Databases of test runs that were killed. */
    private static List<String> leftovers(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 't\\_%'")) {
            while (rows.next()) {
                String name = rows.getString(1);
                long owner = Long.parseLong(name.split("_", -1)[1]);
                if (ProcessHandle.of(owner).isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Digest migrations() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            List<String> parts = new ArrayList<>();
            for (Resource file : files) {
                parts.add(file.getFilename());
                parts.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return Digest.of(parts.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private static void administer(Work work) {
        try (Connection connection = Probe.connect(SERVER.administration());
                Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
