package com.iafactory.studio.account;

import java.net.InetAddress;
import java.util.Locale;

/**
 * Where a login comes from.
 *
 * @param agent what the client calls itself; control characters are dropped, and all beyond 200 characters
 * @param address the caller's IP address, for limits; only {@link #network()} is ever kept
 */
public record Device(String agent, String address) {
    private static final int MOST = 200;

    public Device {
        agent = agent.replaceAll("\\p{Cntrl}", " ").strip();
        agent = agent.substring(
                0, agent.offsetByCodePoints(0, Math.min(agent.codePointCount(0, agent.length()), MOST)));
    }

    /** The address without the part that stands for one household or person: /24 of IPv4, /48 of IPv6; empty when it is none. */
    String network() {
        byte[] bytes;
        try {
            bytes = InetAddress.ofLiteral(address).getAddress();
        } catch (IllegalArgumentException e) {
            return "";
        }
        if (bytes.length == 4) {
            return String.format(Locale.ROOT, "%d.%d.%d.0/24", bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
        }
        return String.format(
                Locale.ROOT,
                "%x:%x:%x::/48",
                (bytes[0] & 0xff) << 8 | bytes[1] & 0xff,
                (bytes[2] & 0xff) << 8 | bytes[3] & 0xff,
                (bytes[4] & 0xff) << 8 | bytes[5] & 0xff);
    }

    @Override
    public String toString() {
        return "(a device of " + network() + ")";
    }
}
