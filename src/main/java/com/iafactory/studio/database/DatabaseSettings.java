package com.iafactory.studio.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the database room is told.
 *
 * @param external another server than the studio's own
 * @param folder where the studio's own server keeps its data
 * @param binaries where its programs are unpacked
 * @param connections most connections of one process
 * @param patience how long work waits for a connection before it says that the database is lost
 */
public record DatabaseSettings(
        Optional<Address> external, Path folder, Path binaries, int connections, Duration patience) {
    /** Two processes of the studio and an administrator fit into the 60 connections of the studio's own server. */
    static final int CONNECTIONS = 16;

    static final Duration PATIENCE = Duration.ofSeconds(5);

    public DatabaseSettings {
        if (connections < 2 || patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("a pool needs two connections and some patience");
        }
    }

    /** The studio's own server under a home, with the usual figures. */
    public static DatabaseSettings embedded(Path home) {
        Path folder = home.resolve("postgres");
        return new DatabaseSettings(Optional.empty(), folder, folder, CONNECTIONS, PATIENCE);
    }

    /**
     * From {@code STUDIO_DATABASE_URL}, {@code STUDIO_DATABASE_USER} and {@code STUDIO_DATABASE_PASSWORD}, else embedded.
     *
     * @param variables gives the value of a variable or null
     */
    public static DatabaseSettings of(NullableLookup variables, Path home) {
        DatabaseSettings usual = embedded(home);
        return text(variables, "STUDIO_DATABASE_URL")
                .map(url -> usual.at(AddressReader.read(
                        url, text(variables, "STUDIO_DATABASE_USER"), text(variables, "STUDIO_DATABASE_PASSWORD"))))
                .orElse(usual);
    }

    /** Whether a server is named, or the studio's own has been started here before. */
    public boolean exists() {
        return external.isPresent()
                || Files.exists(new ServerFolder(folder).data().resolve("PG_VERSION"));
    }

    public DatabaseSettings at(Address address) {
        return new DatabaseSettings(Optional.of(address), folder, binaries, connections, patience);
    }

    /** The same with the programs of the server somewhere else, so that several folders share them. */
    public DatabaseSettings withBinaries(Path place) {
        return new DatabaseSettings(external, folder, place, connections, patience);
    }

    private static Optional<String> text(NullableLookup variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** A variable's value; null when it is not set. */
    @FunctionalInterface
    public interface NullableLookup {
        @Nullable
        String get(String name);
    }
}
