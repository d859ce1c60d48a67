package com.iafactory.studio.production.project;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Is told of what happens in scripts and projects, within the transaction in which it happens: what a witness writes down is there
 * exactly when what it tells of is. Must be quick and call nobody.
 */
@FunctionalInterface
public interface Witness {
    /** What something happened to. */
    enum Subject {
        SCRIPT,
        PROJECT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param id of the script or project
     * @param type of project events as those who follow a project see them; {@code ready} and {@code failed} of scripts
     * @param data JSON
     */
    record Happening(Subject subject, UUID user, UUID id, String type, String data, Instant at) {}

    void happened(Happening what);

    static Witness nobody() {
        return what -> {};
    }
}
