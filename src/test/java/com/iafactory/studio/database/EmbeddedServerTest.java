package com.iafactory.studio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The studio's own server, started for real in a folder whose name means something to a shell. */
class EmbeddedServerTest {
    @TempDir
    private Path temporary;

    @AfterEach
    void nothingIsLeftRunning() {
        new ServerFolder(folder())
                .postmaster()
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    private Path folder() {
        return temporary.toAbsolutePath().resolve("it's \"$HOME\" `x`").resolve("postgres");
    }

    private EmbeddedServer open() {
        return EmbeddedServer.open(folder(), TestServer.BINARIES);
    }

    private ProcessHandle postmaster() {
        return new ServerFolder(folder())
                .postmaster()
                .flatMap(ProcessHandle::of)
                .orElseThrow();
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() {
        int port;
        try (EmbeddedServer first = open()) {
            execute(first, "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('kept')");
            port = new ServerFolder(folder()).port().orElseThrow();
        }
        assertThat(new ServerFolder(folder()).postmaster()).isEmpty();
        try (EmbeddedServer second = open()) {
            assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("kept");
            assertThat(new ServerFolder(folder()).port()).contains(port);
        }
    }

    @Test
    void listensOnThisMachineOnlyAndKeepsWhatItWrites() throws IOException {
        try (EmbeddedServer server = open()) {
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server.administration(), "SHOW unix_socket_directories"))
                    .isEmpty();
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server, "SELECT upper('é')")).isEqualTo("É");
            assertThat(ask(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (EmbeddedServer server = open()) {
            Address own = server.address();
            assertThat(Probe.answers(own)).isTrue();
            assertThat(Probe.answers(new Address(own.url(), own.user(), "guess")))
                    .isFalse();
            assertThat(Probe.answers(new Address(own.url(), "postgres", ""))).isFalse();
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgainWithAllThatWasCommitted() {
        try (EmbeddedServer server = open()) {
            execute(server, "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('committed')");
            ProcessHandle killed = postmaster();
            killed.destroyForcibly();
            killed.onExit().join();
            // What a second user of this process asks for; the watch on the server may have been faster.
            try (EmbeddedServer again = open()) {
                assertThat(ask(again, "SELECT word FROM kept")).isEqualTo("committed");
                assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("committed");
                assertThat(postmaster().pid()).isNotEqualTo(killed.pid());
            }
        }
    }

    @Test
    void aStaleMarkOfAServerThatNamesAnotherProgramIsNoObstacle() throws IOException {
        open().close();
        Files.writeString(
                folder().resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder().resolve("data") + "\n0\n1\n\n127.0.0.1\n");
        try (EmbeddedServer server = open()) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void theLastUserOfAProcessStopsItAndNoneBefore() {
        EmbeddedServer one = open();
        EmbeddedServer two = open();
        assertThat(two.address()).isEqualTo(one.address());
        one.close();
        one.close();
        assertThat(ask(two, "SELECT 1")).isEqualTo("1");
        two.close();
        assertThat(new ServerFolder(folder()).postmaster()).isEmpty();
    }

    @Test
    void anotherProcessSharesItAndOnlyTheLastOneStopsIt() {
        EmbeddedServer ours = open();
        ProcessHandle server = postmaster();
        try (OtherUser other = OtherUser.of(folder())) {
            assertThat(other.answer()).isEqualTo("using " + server.pid());
            ours.close();
            assertThat(server.isAlive()).isTrue();
            other.leave();
        }
        assertThat(new ServerFolder(folder()).postmaster()).isEmpty();
    }

    @Test
    void aKilledProcessLeavesItRunningForTheNextToAdopt() {
        try (OtherUser other = OtherUser.of(folder())) {
            String answer = other.answer();
            other.kill();
            try (EmbeddedServer adopted = open()) {
                assertThat("using " + postmaster().pid()).isEqualTo(answer);
                assertThat(ask(adopted, "SELECT 1")).isEqualTo("1");
            }
        }
        assertThat(new ServerFolder(folder()).postmaster()).isEmpty();
    }

    @Test
    void dataOfAnotherMajorVersionIsRefusedAndLeftAlone() throws IOException {
        open().close();
        Files.writeString(folder().resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(this::open).isInstanceOfSatisfying(StudioException.class, e -> {
            assertThat(e.code()).isEqualTo("database-other-version");
            assertThat(e.kind()).isEqualTo(StudioException.Kind.REFUSED);
            assertThat(e).hasMessageContaining("PostgreSQL 17");
            assertThat(e.remedy()).contains("STUDIO_HOME");
        });
        assertThat(folder().resolve("data/PG_VERSION")).hasContent("17");
    }

    @Test
    void aFolderThatCannotBeUsedIsSaidInASentence() throws IOException {
        Path file = Files.writeString(temporary.resolve("no-folder"), "");
        assertThatThrownBy(() -> EmbeddedServer.open(file.resolve("postgres"), TestServer.BINARIES))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("database-folder-unusable"));
    }

    @Test
    void aFolderSomebodyElseIsChangingIsSaidInASentenceAfterAWhile() {
        assertThat(ServerFolder.at(folder()).path()).isDirectory();
        Path file = folder().resolve("held.lock");
        try (OtherUser other = OtherUser.locking(file)) {
            assertThat(other.answer()).isEqualTo("locked");
            assertThatThrownBy(() -> FolderLock.exclusive(file, Duration.ZERO))
                    .isInstanceOfSatisfying(StudioException.class, e -> {
                        assertThat(e.code()).isEqualTo("database-folder-locked");
                        assertThat(e.remedy()).contains("STUDIO_HOME");
                    });
        }
    }

    @Test
    void rootMayStartItAsAUserThatOwnsTheFolder() {
        assumeRoot();
        Unprivileged other = Unprivileged.other(ServerFolder.at(folder()).path());
        String user = Processes.run(Program.of(other.line("id", "-u"), Duration.ofSeconds(10)))
                .text()
                .strip();
        assertThat(user).isEqualTo(Integer.toString(other.owner())).isNotEqualTo("0");
        try (FolderLock _ =
                FolderLock.exclusive(ServerFolder.at(folder()).path().resolve("change.lock"), Duration.ZERO)) {
            Supervisor supervisor = Supervisor.of(new ServerFolder(folder()), TestServer.BINARIES, other);
            supervisor.up();
            assertThat(Probe.answers(supervisor.address())).isTrue();
            supervisor.down();
            assertThat(supervisor.process()).isEmpty();
        }
    }

    @Test
    void rootLeavesAUsersFolderToThatUser() throws IOException {
        assumeRoot();
        int user = 65_534;
        Path theirs = Files.createDirectory(temporary.resolve("theirs"));
        Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwx------"));
        Files.setAttribute(theirs, "unix:uid", user);
        try (EmbeddedServer server = EmbeddedServer.open(theirs.resolve("postgres"), TestServer.BINARIES)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(Files.getAttribute(theirs.resolve("postgres/data"), "unix:uid"))
                .isEqualTo(user);
        assertThat(Files.getAttribute(theirs.resolve("postgres/password"), "unix:uid"))
                .isEqualTo(user);
    }

    private static void assumeRoot() {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Processes.run(Program.of(List.of("id", "-u"), Duration.ofSeconds(10)))
                        .text()
                        .strip()
                        .equals("0"));
    }

    private static void execute(EmbeddedServer server, String... statements) {
        try (Connection connection = Probe.connect(server.address());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String ask(EmbeddedServer server, String question) {
        return ask(server.address(), question);
    }

    private static String ask(Address address, String question) {
        try (Connection connection = Probe.connect(address);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
