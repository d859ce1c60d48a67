package com.iafactory.studio.storage;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the studio keeps what outlives a run: {@code STUDIO_HOME}, else a folder of the user's data directory (XDG on Linux,
 * Application Support on macOS).
 */
public final class StudioHome {
    private StudioHome() {}

    public static Path of(Map<String, String> environment, String operatingSystem, Path userHome) {
        String named = environment.getOrDefault("STUDIO_HOME", "");
        if (!named.isBlank()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        if (operatingSystem.startsWith("Mac")) {
            return userHome.resolve("Library/Application Support/iafactory-studio");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isBlank() ? userHome.resolve(".local/share") : Path.of(data);
        return base.resolve("iafactory-studio").toAbsolutePath();
    }

    /** As a configuration names it, else of this process. */
    public static Path named(String home) {
        return home.isBlank() ? current() : Path.of(home).toAbsolutePath().normalize();
    }

    /** Of this process; the system property {@code studio.home} goes before the environment. */
    public static Path current() {
        String property = System.getProperty("studio.home", "");
        if (!property.isBlank()) {
            return Path.of(property).toAbsolutePath().normalize();
        }
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }
}
