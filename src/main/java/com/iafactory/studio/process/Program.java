package com.iafactory.studio.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A program to run.
 *
 * @param arguments the program and its arguments, passed as they are
 * @param directory working directory
 * @param limit after this it is killed
 */
public record Program(List<String> arguments, Optional<Path> directory, Duration limit) {
    public Program {
        arguments = List.copyOf(arguments);
    }

    public static Program of(List<String> arguments, Duration limit) {
        return new Program(arguments, Optional.empty(), limit);
    }

    public Program in(Path folder) {
        return new Program(arguments, Optional.of(folder), limit);
    }

    public String name() {
        return Path.of(arguments.getFirst()).getFileName().toString();
    }
}
