package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A URL that may be called as far as can be told without asking for its name.
 *
 * @param host in lower case; IPv6 in brackets
 * @param port never the default's -1
 * @param allowed whether it is one of the {@link AllowedPlaces}
 */
record Destination(URI uri, String scheme, String host, int port, boolean allowed) {
    private static final int LONGEST = 2048;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    /** Below it other services listen that are not to be talked to by accident; above it people run HTTPS too. */
    private static final int UNPRIVILEGED = 1024;

    private static final Pattern NAME =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern LAST_IS_NUMBER = Pattern.compile("(.*\\.)?(0x[0-9a-f]*|[0-9]+)");
    private static final String OCTET = "(0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

    /** @throws StudioException kind INPUT when it is not a URL that is ever called, REFUSED when it names a closed address */
    static Destination of(String url, AllowedPlaces places) {
        URI uri = parse(url);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw wrong("only https:// is called");
        }
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        if (host.isEmpty()) {
            throw wrong("it names no host that could be looked up; write names in other scripts as xn--");
        }
        if (uri.getRawUserInfo() != null) {
            throw wrong("it holds a user or a password; send those in a header");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? HTTPS : HTTP;
        boolean allowed = places.hold(host, port);
        if (!allowed) {
            requirePublic(scheme, host, port);
        }
        Destination destination = new Destination(uri, scheme, host, port, allowed);
        destination.literal().ifPresent(destination::require);
        return destination;
    }

    private static URI parse(String url) {
        if (url.length() > LONGEST) {
            throw wrong("it has more than " + LONGEST + " characters");
        }
        try {
            // Letters of other scripts in the path are sent as %XX.
            return new URI(new URI(url).toASCIIString());
        } catch (URISyntaxException e) {
            throw wrong("it is not written as RFC 3986 has it");
        }
    }

    private static void requirePublic(String scheme, String host, int port) {
        if (!scheme.equals("https")) {
            throw wrong("only https:// is called, unless this studio allows that place by STUDIO_OUTBOUND_ALLOW");
        }
        if (port != HTTPS && (port < UNPRIVILEGED || port > 65_535)) {
            throw wrong("port " + port + " is not called; use 443 or one from 1024 on");
        }
        boolean six = host.startsWith("[") && !host.contains("%");
        boolean name =
                NAME.matcher(host).matches() && !LAST_IS_NUMBER.matcher(host).matches();
        if (!six && !name && !IPV4.matcher(host).matches()) {
            throw wrong("its host is neither a full name nor a plain address");
        }
    }

    /** What {@link #host} is when it is an address and no name. */
    Optional<InetAddress> literal() {
        if (host.startsWith("[")) {
            return Optional.of(InetAddress.ofLiteral(host.substring(1, host.length() - 1)));
        }
        return IPV4.matcher(host).matches() ? Optional.of(InetAddress.ofLiteral(host)) : Optional.empty();
    }

    /** @throws StudioException kind REFUSED when this destination may not be called at an address */
    void require(InetAddress address) {
        if (allowed ? !AddressRules.allowable(address) : !AddressRules.open(address)) {
            throw StudioException.refused(
                    Outbound.ADDRESS_REFUSED,
                    "The studio does not call " + host + ": it is not at a public address.",
                    "Use a public one, or have whoever runs this studio allow the place by STUDIO_OUTBOUND_ALLOW.");
        }
    }

    boolean secure() {
        return scheme.equals("https");
    }

    boolean sameOrigin(Destination other) {
        return scheme.equals(other.scheme) && host.equals(other.host) && port == other.port;
    }

    /** Scheme, host and port: the rest of a URL may hold secrets. */
    String origin() {
        return scheme + "://" + host + ":" + port;
    }

    private static StudioException wrong(String why) {
        return StudioException.input(
                Outbound.URL_REFUSED, "This URL is not called: " + why + ".", "Give an https:// URL of a public host.");
    }

    @Override
    public String toString() {
        return origin();
    }
}
