package com.iafactory.studio.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds addresses by name. May take long and may answer differently each time. */
@FunctionalInterface
interface Names {
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** As this machine does it. */
    static Names system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
