package com.iafactory.studio.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which addresses are public: neither this machine, nor its neighbours, nor what a cloud tells its machines about themselves. */
final class AddressRules {
    /** The registries of special addresses (IANA; RFC 6890 and later), without those that are reachable for everybody. */
    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Azure's metadata and name service: a public number that answers from within only.
                    "168.63.129.16/32",
                    // Teredo, benchmarks, ORCHID and the like; documentation; 6to4, which hides an IPv4 address.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::of)
            .toList();

    /** The only part of IPv6 that is handed out to be public. */
    private static final Network PUBLIC_6 = Network.of("2000::/3");

    private static final Network NAT64 = Network.of("64:ff9b::/96");

    /** What no configuration opens: no maker and no n8n lies there, but a cloud's keys do. */
    private static final List<Network> NEVER = Stream.of(
                    "0.0.0.0/8",
                    "169.254.0.0/16",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "100.100.100.200/32",
                    "168.63.129.16/32",
                    "192.0.0.192/32",
                    "::/128",
                    "fe80::/10",
                    "fd00:ec2::254/128",
                    "ff00::/8")
            .map(Network::of)
            .toList();

    private AddressRules() {}

    /** Whether anybody may be called there. */
    static boolean open(InetAddress address) {
        InetAddress real = inner(address).orElse(address);
        return !in(SPECIAL, real) && (real instanceof Inet4Address || PUBLIC_6.holds(real));
    }

    /** Whether a place may be called there that was allowed by name. */
    static boolean allowable(InetAddress address) {
        return !in(NEVER, inner(address).orElse(address));
    }

    private static boolean in(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address));
    }

    /**
     * The IPv4 address that an IPv6 one stands for by NAT64 (RFC 6052). Mapped ones ({@code ::ffff:a.b.c.d}) are IPv4 in Java
     * already; compatible ones ({@code ::a.b.c.d}) are not public.
     */
    private static Optional<InetAddress> inner(InetAddress address) {
        if (!NAT64.holds(address)) {
            return Optional.empty();
        }
        byte[] bytes = address.getAddress();
        try {
            return Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
