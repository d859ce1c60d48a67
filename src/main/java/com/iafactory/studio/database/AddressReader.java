package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads {@code STUDIO_DATABASE_URL} in either of the two ways it is usually written. Never repeats what it could not read. */
final class AddressReader {
    private AddressReader() {}

    static Address read(String url, Optional<String> user, Optional<String> password) {
        String bare = url.strip();
        if (bare.startsWith("jdbc:")) {
            bare = bare.substring("jdbc:".length());
        }
        URI uri;
        try {
            uri = new URI(bare);
        } catch (URISyntaxException e) {
            // The cause would repeat the password in it.
            throw wrong("cannot be read; characters such as @ or / in a password are written %40, %2F");
        }
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.equals("postgresql") && !scheme.equals("postgres")) {
            throw wrong("does not name a PostgreSQL database");
        }
        if (uri.getHost() == null) {
            throw wrong("names no host");
        }
        String database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        if (database.isEmpty() || database.contains("/")) {
            throw wrong("names no database");
        }
        String inside = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int colon = inside.indexOf(':');
        String insideUser = colon < 0 ? inside : inside.substring(0, colon);
        String insidePassword = colon < 0 ? "" : inside.substring(colon + 1);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        if (query.contains("password=")) {
            throw wrong("holds the password as a parameter, where it would be shown");
        }
        return new Address(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                user.orElseGet(() -> decode(insideUser)),
                password.orElseGet(() -> decode(insidePassword)));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static StudioException wrong(String what) {
        return StudioException.input(
                "database-address-wrong",
                "STUDIO_DATABASE_URL " + what + ".",
                "It looks like postgres://user:password@host:5432/database; user and password may also be given as"
                        + " STUDIO_DATABASE_USER and STUDIO_DATABASE_PASSWORD.");
    }
}
