package com.iafactory.studio.engine.illustrations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An icon set in Iconify's JSON form.
 *
 * @param mirrored names that are another icon, flipped left to right
 * @param width of an icon that does not say otherwise, in user units
 * @param release when the set was last changed, seconds since 1970 as written
 */
record IconifyIcons(
        Map<String, Icon> icons, Map<String, String> mirrored, double width, double height, String release) {

    record Icon(String body, Optional<Double> width, Optional<Double> height) {}

    boolean has(String name) {
        return icons.containsKey(name) || mirrored.containsKey(name);
    }

    Optional<Icon> find(String name) {
        return Optional.ofNullable(icons.get(mirrored.getOrDefault(name, name)));
    }

    static IconifyIcons parse(JsonParser json) {
        Map<String, Icon> icons = new HashMap<>(4096);
        Map<String, String> mirrored = new HashMap<>();
        double width = 16;
        double height = 16;
        String release = "";
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "icons" -> readIcons(json, icons);
                case "aliases" -> readAliases(json, mirrored);
                case "width" -> width = json.getDoubleValue();
                case "height" -> height = json.getDoubleValue();
                case "lastModified" -> release = json.getString();
                default -> json.skipChildren();
            }
        }
        return new IconifyIcons(icons, mirrored, width, height, release);
    }

    private static void readIcons(JsonParser json, Map<String, Icon> icons) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            String body = "";
            Optional<Double> width = Optional.empty();
            Optional<Double> height = Optional.empty();
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "body" -> body = json.getString();
                    case "width" -> width = Optional.of(json.getDoubleValue());
                    case "height" -> height = Optional.of(json.getDoubleValue());
                    default -> json.skipChildren();
                }
            }
            icons.put(name, new Icon(body, width, height));
        }
    }

    private static void readAliases(JsonParser json, Map<String, String> mirrored) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            String parent = "";
            boolean flipped = false;
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "parent" -> parent = json.getString();
                    case "hFlip" -> flipped = json.getBooleanValue();
                    default -> json.skipChildren();
                }
            }
            if (flipped) {
                mirrored.put(name, parent);
            }
        }
    }
}
