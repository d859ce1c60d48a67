package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in the private network that the studio may call, also without TLS: a local maker, an n8n. Whoever may give the studio an
 * address, as for webhooks, may have it call them.
 */
public record AllowedPlaces(Set<Place> places) {
    private static final Pattern PLACE = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9.-]+):([0-9]{1,5})");

    /** @param host a name or an address as it stands in URLs, IPv6 in brackets */
    public record Place(String host, int port) {}

    public AllowedPlaces {
        places = Set.copyOf(places);
    }

    public static AllowedPlaces none() {
        return new AllowedPlaces(Set.of());
    }

    /**
     * Reads {@code host:port,host:port}.
     *
     * @throws StudioException kind INPUT
     */
    public static AllowedPlaces parse(String text) {
        Set<Place> places = new HashSet<>();
        Arrays.stream(text.split(",", -1))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .forEach(part -> places.add(place(part)));
        return new AllowedPlaces(places);
    }

    private static Place place(String text) {
        Matcher read = PLACE.matcher(text);
        int port = read.matches() ? Integer.parseInt(read.group(2)) : 0;
        if (port < 1 || port > 65_535) {
            throw StudioException.input(
                    "outbound-allow-wrong",
                    "STUDIO_OUTBOUND_ALLOW names \"" + text + "\", which is no host and port.",
                    "Write host:port, several joined by commas, for example n8n:5678.");
        }
        return new Place(read.group(1), port);
    }

    /** These, and the place a URL leads to. */
    AllowedPlaces and(String url) {
        URI uri = URI.create(url);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : "http".equalsIgnoreCase(uri.getScheme()) ? 80 : 443;
        Set<Place> all = new HashSet<>(places);
        all.add(new Place(host, port));
        return new AllowedPlaces(all);
    }

    boolean hold(String host, int port) {
        return places.contains(new Place(host, port));
    }
}
