package com.iafactory.studio.cli;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storyboard.Brand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a brand: a small JSON file whose paths are relative to it. */
final class BrandFile {
    private static final Set<String> KEYS = Set.of("name", "ground", "ink", "accent", "font", "logo");

    private BrandFile() {}

    static Brand read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw StudioException.input("brand-not-found", "There is no brand file " + file + ".", "Check --brand.");
        }
        JsonNode root;
        try {
            root = new JsonMapper().readTree(file);
        } catch (JacksonException e) {
            throw StudioException.input(
                    "brand-unreadable",
                    "The brand file " + file + " is not JSON: " + e.getOriginalMessage(),
                    "It looks like {\"accent\": \"#0055aa\", \"font\": \"House.ttf\", \"logo\": \"logo.svg\"}.");
        }
        if (!root.isObject()) {
            throw wrong(file, "holds no JSON object");
        }
        root.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong(
                            file,
                            "has an unknown entry \"" + key + "\"; known are name, ground, ink, accent, font and logo");
                });
        return new Brand(
                text(root, "name"),
                colour(file, root, "ground"),
                colour(file, root, "ink"),
                colour(file, root, "accent"),
                path(file, root, "font"),
                path(file, root, "logo"));
    }

    private static Optional<String> text(JsonNode root, String key) {
        return root.hasNonNull(key) ? Optional.of(root.get(key).asString()) : Optional.empty();
    }

    private static Optional<String> colour(Path file, JsonNode root, String key) {
        return text(root, key).map(colour -> {
            if (!colour.matches("#[0-9a-fA-F]{6}")) {
                throw wrong(file, "gives " + key + " as \"" + colour + "\"; a colour is written #rrggbb");
            }
            return colour;
        });
    }

    private static Optional<Path> path(Path file, JsonNode root, String key) {
        return text(root, key).map(name -> {
            Path path = file.toAbsolutePath().resolveSibling(name).normalize();
            if (!Files.isRegularFile(path)) {
                throw wrong(file, "names a " + key + " that is not there: " + path);
            }
            return path;
        });
    }

    private static StudioException wrong(Path file, String what) {
        return StudioException.input(
                "brand-wrong", "The brand file " + file + " " + what + ".", "Correct it and start again.");
    }
}
