package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How programs are started that refuse to run as root. As an ordinary user nothing is needed. Root starts them as the user to
 * whom the folder belongs; for a folder of its own in a user namespace, where it is nobody; and where that is forbidden, as in most
 * containers, as the user nobody, to whom the folder is given.
 *
 * @param prefix what stands before the program
 * @param owner whom the files must belong to
 */
record Unprivileged(List<String> prefix, int owner) {
    private static final Duration MOMENT = Duration.ofSeconds(10);
    /** The user "nobody": initdb wants one that the system knows by name. */
    private static final int NOBODY = 65_534;

    static Unprivileged on(Path folder) {
        int user = owner(Path.of("/proc/self/status"), folder);
        if (user != 0) {
            return new Unprivileged(List.of(), user);
        }
        // A user's folder that root has come to: the user shall be able to go on with it.
        int theirs = owner(folder, folder) != 0 ? owner(folder, folder) : owner(parent(folder), folder);
        if (theirs != 0) {
            return as(theirs, folder);
        }
        List<String> namespace = List.of("unshare", "-U", "--");
        return works(namespace, reach(folder)) ? new Unprivileged(namespace, 0) : other(folder);
    }

    static Unprivileged other(Path folder) {
        return as(NOBODY, folder);
    }

    /** Where that user cannot reach the folder (below /root), with the right to pass by permissions. */
    private static Unprivileged as(int id, Path folder) {
        List<String> user = List.of(
                "setpriv",
                "--reuid=" + id,
                "--regid=" + id,
                "--clear-groups",
                "--inh-caps=-all",
                "--bounding-set=-all",
                "--");
        if (works(user, reach(folder))) {
            return new Unprivileged(user, id);
        }
        List<String> passing = List.of(
                "setpriv",
                // Without it access(2), by which initdb looks for its programs, would not count that right.
                "--securebits=+no_setuid_fixup",
                "--reuid=" + id,
                "--regid=" + id,
                "--clear-groups",
                "--inh-caps=-all,+dac_override",
                "--ambient-caps=-all,+dac_override",
                "--");
        if (works(passing, reach(folder))) {
            return new Unprivileged(passing, id);
        }
        throw StudioException.refused(
                "database-needs-a-user",
                "PostgreSQL does not run as root, and this system lets root start it neither by unshare nor by setpriv.",
                "Start the studio as an ordinary user, or set STUDIO_DATABASE_URL to a PostgreSQL of your own.");
    }

    private static Path parent(Path folder) {
        return folder.resolve("..").normalize();
    }

    /** The folder itself will belong to whoever runs the programs; the way to it stays as it is. */
    private static List<String> reach(Path folder) {
        return List.of("test", "-x", parent(folder) + "/.");
    }

    List<String> line(String... program) {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(program));
        return line;
    }

    /** Gives the folder and all in it to whoever the programs run as; only root has to. */
    void own(Path folder) {
        if (prefix.isEmpty() || owner(folder, folder) == owner && sameInside(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                give(path);
            }
        } catch (IOException e) {
            throw ServerFolder.failure("cannot be given to another user", folder, e);
        }
    }

    private boolean sameInside(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(path -> owner(path, folder) == owner);
        } catch (IOException e) {
            throw ServerFolder.failure("cannot be read", folder, e);
        }
    }

    private void give(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
    }

    private static int owner(Path path, Path folder) {
        Path asked = Files.exists(path) ? path : folder;
        try {
            return (Integer) Files.getAttribute(asked, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw ServerFolder.failure("cannot be read", folder, e);
        }
    }

    private static boolean works(List<String> prefix, List<String> program) {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(program);
        try {
            return Processes.run(Program.of(line, MOMENT)).succeeded();
        } catch (StudioException e) {
            // Not installed.
            return false;
        }
    }
}
